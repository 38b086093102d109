import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes, randomBytes } from "@noble/hashes/utils.js";
import { fromBase64, toBase64 } from "../base64.ts";

const NONCE_BYTES = 24;

/**
 * Seals bytes: nobody without the key can read them, change them, or take them from their place.
 *
 * @param key - 32 bytes
 * @param context - where they belong; not sealed, but without it they don't open
 * @param bytes - what to seal; its length shows
 * @returns Base64 of a nonce drawn by chance, the sealed bytes and their tag
 * @source XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), whose nonces are long enough to be drawn by
 *   chance, as done by @noble/ciphers
 * @internal
 */
export function sealBytes(key: Uint8Array, context: Uint8Array, bytes: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  return toBase64(concatBytes(nonce, xchacha20poly1305(key, nonce, context).encrypt(bytes)));
}

/**
 * Opens what `sealBytes` sealed.
 *
 * @param key - the same key
 * @param context - the same context
 * @param sealed - the sealed text
 * @returns the bytes; undefined where anything differs
 * @internal
 */
export function openBytes(
  key: Uint8Array,
  context: Uint8Array,
  sealed: string,
): Uint8Array | undefined {
  const all = fromBase64(sealed);
  if (all === undefined || all.length < NONCE_BYTES) return undefined;
  try {
    const cipher = xchacha20poly1305(key, all.subarray(0, NONCE_BYTES), context);
    return cipher.decrypt(all.subarray(NONCE_BYTES));
  } catch {
    return undefined;
  }
}
