import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { unreadableKey, weakKey } from "../../issues-pseudonyms.ts";
import { fromBase64 } from "../base64.ts";
import { deriveBytes, secretKeyOf, type SecretKey } from "./secret-key.ts";

/** A key drawn at random has about 30 different bytes; fewer than this has never been drawn. */
const FEWEST_DIFFERENT_BYTES = 16;

/**
 * Reads a key from a store of secrets: 32 bytes as 64 hexadecimal digits, or as Base64 (either
 * alphabet, with or without `=`). A password isn't a key: it can be guessed.
 *
 * @param text - the key; blanks and a line end around it are left out
 * @returns the key; or `anonymize.unreadable-key`, `anonymize.weak-key`, neither of which repeats it
 * @example
 * ```ts
 * import { readSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * // Made up, and printed here: never use it. `openssl rand -base64 32` draws one.
 * const key = readSecretKey("q83vEjRWeJq83vASNFZ4mhI0VniavN7wABEiM0RVZnc=");
 * key.ok && key.value.id.length; // => 16
 * readSecretKey("password").ok; // => false
 * ```
 */
export function readSecretKey(text: string): Result<SecretKey> {
  const bytes = typeof text === "string" ? keyBytes(text.trim()) : undefined;
  if (bytes === undefined) return fail(createIssue(unreadableKey));
  if (new Set(bytes).size < FEWEST_DIFFERENT_BYTES) return fail(createIssue(weakKey));
  const key = secretKeyOf(bytes);
  bytes.fill(0);
  return succeed(key);
}

/**
 * Writes a key as text, for a store of secrets: never beside the data or the key list.
 *
 * @param key - the key
 * @returns 64 hexadecimal digits, which `readSecretKey` reads
 * @throws MedvirkError `anonymize.key-missing` when it isn't a key, `anonymize.key-destroyed`
 * @example
 * ```ts
 * import { createSecretKey, readSecretKey, writeSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * const key = createSecretKey();
 * const again = readSecretKey(writeSecretKey(key));
 * again.ok && again.value.id === key.id; // => true
 * ```
 */
export function writeSecretKey(key: SecretKey): string {
  return bytesToHex(deriveBytes(key, "write"));
}

function keyBytes(text: string): Uint8Array | undefined {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return hexToBytes(text);
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  return fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
}
