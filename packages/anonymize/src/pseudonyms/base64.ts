const CHUNK = 8192;

/**
 * Writes bytes as Base64.
 *
 * @param bytes - of any length
 * @returns the text, padded with `=`
 * @internal
 */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

/**
 * Reads Base64.
 *
 * @param text - Base64 with or without padding
 * @returns the bytes; undefined where it isn't Base64
 * @internal
 */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
