import type { Result } from "@medvirk/core";
import { succeed } from "@medvirk/core";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import { keyedCodes } from "../codes/create-keyed-coder.ts";
import { numberCodes } from "../codes/create-number-coder.ts";
import { randomCodes } from "../codes/random-codes.ts";
import { deriveBytes, type SecretKey } from "../keys/secret-key.ts";

/**
 * Gives the secret of the codes of a list, which the list keeps: its codes stay when the key that
 * seals it is changed.
 *
 * @param terms - the terms of the list
 * @param key - the key that it is made with
 * @returns the same secret as that of a coder of the key and domain; empty for random codes
 * @internal
 */
export function codeSecret({ codes, domain }: KeyListTerms, key: SecretKey): Uint8Array {
  if (codes === "random") return new Uint8Array(0);
  return deriveBytes(key, codes === "keyed" ? "codes" : "numbers", domain);
}

/**
 * Gives the function that makes the codes of a list.
 *
 * @param terms - the terms of the list
 * @param secret - the secret of its codes
 * @returns makes a code of a value that was read already
 * @internal
 */
export function codeMaker(
  { codes, values }: KeyListTerms,
  secret: Uint8Array,
): (value: string) => Result<string> {
  if (codes === "keyed") return keyedCodes(secret, values);
  if (codes === "number") return numberCodes(secret).codeOf;
  const draw = randomCodes();
  return () => succeed(draw());
}
