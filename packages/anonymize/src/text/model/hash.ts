/**
 * Hashes a text to 32 bits (FNV-1a with a final mix), the same on every platform.
 *
 * @param text - any text
 * @param seed - keeps hashes of different things apart
 * @returns a signed 32-bit number
 * @internal
 */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixBits(hash);
}

/**
 * Hashes up to three numbers under a template to a row of the weights.
 *
 * @param template - which kind of feature it is
 * @param one - the first part
 * @param two - the second part
 * @param three - the third part
 * @returns a signed 32-bit number; a model takes its lowest bits
 * @internal
 */
export function hashParts(template: number, one: number, two: number, three: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ one;
  hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + two) | 0;
  hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + three) | 0;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** The final mix of MurmurHash3 (public domain): every bit of the input reaches every bit. */
function mixBits(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
