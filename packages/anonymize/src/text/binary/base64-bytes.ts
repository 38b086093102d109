/**
 * Reads base64 as bytes, in Node and in browsers.
 *
 * @param text - base64 with padding
 * @returns the bytes
 * @internal
 */
export function base64Bytes(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
