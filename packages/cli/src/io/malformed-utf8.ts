/**
 * Finds the first byte that breaks UTF-8: a stray or missing continuation, an overlong form, a
 * surrogate, or a code point above U+10FFFF.
 *
 * @param bytes - the bytes, from the start of a character
 * @returns the offset of the character that is broken or cut off at the end; the length when
 *   every character is whole
 * @source The Unicode Standard, version 16.0, table 3-7, well-formed UTF-8 byte sequences
 */
export function malformedUtf8Offset(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/**
 * Counts the bytes at the end that begin a character whose rest is still to come.
 *
 * @param bytes - a piece of a stream
 * @returns 0 to 3
 */
export function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return announcedLength(byte) > back ? back : 0;
  }
  return 0;
}

function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = announcedLength(first);
  if (length < 2) return 0;
  const [lowest, highest] = secondByteRange(first);
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = 2; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function announcedLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
