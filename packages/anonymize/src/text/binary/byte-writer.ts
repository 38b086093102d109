/** Bytes that grow as they are written, little end first. */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  readonly uint32: (value: number) => void;
  /** A whole number from 0, in as many bytes as it needs, seven bits a byte. */
  readonly varint: (value: number) => void;
  readonly finish: () => Uint8Array;
}

/**
 * Makes a writer of bytes for gazetteers and models.
 *
 * @returns an empty writer
 * @internal
 */
export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = value;
    length += 1;
  };
  return {
    byte,
    uint32: (value) => {
      for (let shift = 0; shift < 32; shift += 8) byte((value >>> shift) & 0xff);
    },
    varint: (value) => {
      let rest = value;
      while (rest > 0x7f) {
        byte((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      byte(rest);
    },
    finish: () => bytes.slice(0, length),
  };
}
