/** Reads what a `ByteWriter` wrote; past the end it reads zeros and says so by `overrun`. */
export interface ByteReader {
  readonly byte: () => number;
  readonly uint32: () => number;
  readonly varint: () => number;
  /** True once something was asked for that the bytes don't hold. */
  readonly overrun: () => boolean;
}

/**
 * Makes a reader of bytes.
 *
 * @param bytes - what a writer finished
 * @param end - where to stop; the rest isn't read
 * @returns a reader at the first byte
 * @internal
 */
export function createByteReader(bytes: Uint8Array, end: number): ByteReader {
  let at = 0;
  const byte = (): number => {
    const value = at < end ? (bytes[at] ?? 0) : 0;
    at += 1;
    return value;
  };
  return {
    byte,
    uint32: () => (byte() | (byte() << 8) | (byte() << 16) | (byte() << 24)) >>> 0,
    varint: () => {
      let value = 0;
      for (let shift = 0; shift < 32; shift += 7) {
        const next = byte();
        value |= (next & 0x7f) << shift;
        if (next < 0x80) break;
      }
      return value >>> 0;
    },
    overrun: () => at > end,
  };
}
