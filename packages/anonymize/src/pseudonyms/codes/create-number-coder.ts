import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { FF1 } from "@noble/ciphers/ff1.js";
import { weightedRest } from "../../identifiers/weighted-rest.ts";
import { numberCannotBeCoded } from "../../issues-pseudonyms.ts";
import { deriveBytes } from "../keys/secret-key.ts";
import { checkDomain, type Coder, type CoderOptions } from "./coder.ts";
import { fromImpossibleNumber, toImpossibleNumber } from "./impossible-number.ts";
import { readValue } from "./read-value.ts";

/**
 * Makes codes of eleven digits from identity numbers, for systems that take nothing else. No code
 * can be anybody's number: its first two digits are no day, with or without what D-numbers add,
 * and it fails the check of a bank account too.
 *
 * Whoever has the key can turn a code back. No two numbers get one code. A number whose last
 * control digit is wrong can't be coded this way, since there are more such texts than codes:
 * `createKeyedCoder` takes it.
 *
 * @param options - the key and the domain
 * @returns the coder; it gives `anonymize.number-cannot-be-coded` where the last digit doesn't fit
 * @throws MedvirkError `anonymize.key-missing`, `anonymize.key-destroyed`, `anonymize.domain-missing`
 * @source NIST SP 800-38G: FF1 with AES-256, as done by @noble/ciphers, over the first ten digits
 * @example
 * ```ts
 * import { isValidIdentityNumber } from "@medvirk/anonymize/identifiers";
 * import { createNumberCoder, createSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * const coder = createNumberCoder({ key: createSecretKey(), domain: "test-system" });
 * const code = coder.codeOf("10915596784"); // of the synthetic series
 * code.ok && code.value.length; // => 11
 * code.ok && isValidIdentityNumber(code.value); // => false
 * ```
 */
export function createNumberCoder({ key, domain }: Omit<CoderOptions, "values">): Coder {
  checkDomain(domain);
  return { domain, keyId: key.id, codeOf: numberCodes(deriveBytes(key, "numbers", domain)).codeOf };
}

/** Both ways between identity numbers and their codes. */
export interface NumberCodes {
  readonly codeOf: (value: string) => Result<string>;
  /** The number of a code; undefined for what is no code. */
  readonly numberOf: (code: string) => string | undefined;
}

/**
 * Gives both ways between numbers and codes under the bytes of one domain.
 *
 * @param secret - 32 bytes, derived for the domain
 * @returns the two functions
 * @internal
 */
export function numberCodes(secret: Uint8Array): NumberCodes {
  const cipher = FF1(10, secret);
  return {
    codeOf: (value) => {
      const read = readValue(value, "identity-number");
      if (!read.ok) return read;
      if (weightedRest(read.value, "54327654321") !== 0) {
        return fail(createIssue(numberCannotBeCoded));
      }
      return succeed(toImpossibleNumber(cipher.encrypt(digitsOf(read.value.slice(0, 10)))));
    },
    numberOf: (code) => {
      const encrypted = fromImpossibleNumber(code);
      if (encrypted === undefined) return undefined;
      const ten = cipher.decrypt([...encrypted]).join("");
      const last = (11 - weightedRest(ten, "5432765432")) % 11;
      return last === 10 ? undefined : ten + String(last);
    },
  };
}

function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}
