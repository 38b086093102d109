/**
 * Computes the checksum of a stretch of bytes (FNV-1a, 32 bits): it finds damage, not tampering.
 *
 * @param bytes - the bytes
 * @param end - the offset after the last byte to count
 * @returns a number from 0 to 2³² − 1
 * @source Fowler, Noll and Vo, the FNV non-cryptographic hash, public domain, read 2026-11-23
 * @internal
 */
export function checksum(bytes: Uint8Array, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
