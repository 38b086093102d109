import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Longer texts are rare; they take the general way. */
const SHORT = 64;

/**
 * Gives the function that makes HMAC-SHA-256 of many texts under one key. The key is worked in
 * once, and memory is used again: that makes it as quick as a platform's own.
 *
 * @param secret - the bytes of the key
 * @returns makes 32 bytes of a text in UTF-8; the next call writes over them
 * @source RFC 2104 (HMAC), FIPS 180-4 (SHA-256), as done by @noble/hashes
 * @internal
 */
export function keyedHash(secret: Uint8Array): (text: string) => Uint8Array {
  const ready = hmac.create(sha256, secret);
  const used = ready.clone();
  const short = new Uint8Array(SHORT);
  const result = new Uint8Array(32);
  return (text) => {
    ready._cloneInto(used);
    used.update(asciiInto(short, text) ?? utf8ToBytes(text)).digestInto(result);
    return result;
  };
}

/** The bytes of a short text of ASCII; undefined for any other. */
function asciiInto(memory: Uint8Array, text: string): Uint8Array | undefined {
  if (text.length > SHORT) return undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return undefined;
    memory[index] = code;
  }
  return memory.subarray(0, text.length);
}
