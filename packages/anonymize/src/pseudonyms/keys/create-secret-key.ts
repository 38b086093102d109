import { randomBytes } from "@noble/hashes/utils.js";
import { secretKeyOf, type SecretKey } from "./secret-key.ts";

/**
 * Draws a new key from the platform's secure chance.
 *
 * @returns the key; keep what `writeSecretKey` gives in a store of secrets, or it is lost
 * @example
 * ```ts
 * import { createSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * const key = createSecretKey();
 * JSON.stringify({ key }).includes(key.id); // => true
 * ```
 */
export function createSecretKey(): SecretKey {
  const bytes = randomBytes(32);
  const key = secretKeyOf(bytes);
  bytes.fill(0);
  return key;
}
