import { succeed } from "@medvirk/core";
import { deriveBytes } from "../keys/secret-key.ts";
import { codeWriter } from "./code-format.ts";
import { checkDomain, type Coder, type CoderOptions } from "./coder.ts";
import type { ValueKind } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import { keyedHash } from "./keyed-hash.ts";
import { readValue } from "./read-value.ts";

/**
 * Makes codes from values with a key: the same value gets the same code in every file of a domain,
 * and without the key nobody can try numbers until one fits.
 *
 * Whoever has the key can. The data stay personal data. Values can't be found back from codes
 * alone: keep a key list where someone must be able to.
 *
 * @param options - the key, the domain and what the values are
 * @returns the coder; its codes have 80 bits, see `codeCollisionProbability`
 * @throws MedvirkError `anonymize.key-missing`, `anonymize.key-destroyed`, `anonymize.domain-missing`
 * @source RFC 2104 and RFC 5869: HMAC-SHA-256 under a key derived for the domain, its first 80 bits.
 *   That an unkeyed hash of an identity number is no pseudonym: data-privacy-stack/presidio#1845,
 *   read 2026-11-22
 * @example
 * ```ts
 * import { createKeyedCoder, createSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * const coder = createKeyedCoder({
 *   key: createSecretKey(), domain: "evaluation-2026", values: "identity-number",
 * });
 * const plain = coder.codeOf("10915596784"); // of the synthetic series
 * const spaced = coder.codeOf("109155 96784");
 * plain.ok && spaced.ok && plain.value === spaced.value; // => true
 * coder.codeOf("").ok; // => false
 * ```
 */
export function createKeyedCoder({ key, domain, values }: CoderOptions): Coder {
  checkDomain(domain);
  const codeOf = keyedCodes(deriveBytes(key, "codes", domain), values);
  return { domain, keyId: key.id, codeOf };
}

/**
 * Gives the function that makes codes under the bytes of one domain.
 *
 * @param secret - 32 bytes, derived for the domain
 * @param values - what the values are
 * @returns gives a value its code
 * @internal
 */
export function keyedCodes(secret: Uint8Array, values: ValueKind): Coder["codeOf"] {
  const hash = keyedHash(secret);
  const write = codeWriter();
  return (value) => {
    const read = readValue(value, values);
    return read.ok ? succeed(write(hash(read.value))) : read;
  };
}
