import { createByteReader } from "../binary/byte-reader.ts";
import { createByteWriter, type ByteWriter } from "../binary/byte-writer.ts";
import { checksum } from "../binary/checksum.ts";
import { tagCount } from "./tags.ts";
import type { Weights } from "./weights.ts";

const magic = 0x314d564d; // "MVM1"

/**
 * Writes weights as bytes: only the rows that hold something, column by column.
 *
 * @param weights - what training left
 * @returns the bytes, ending in a checksum
 * @internal
 */
export function weightsBytes(weights: Weights): Uint8Array {
  const writer = createByteWriter();
  writer.uint32(magic);
  writeText(writer, weights.id);
  writeText(writer, weights.version);
  writer.byte(weights.rowBits);
  for (const value of weights.transitions) writer.uint32(value);
  const filled: number[] = [];
  for (let row = 0; row < 2 ** weights.rowBits; row += 1) {
    if (maskOf(weights.rows, row) !== 0) filled.push(row);
  }
  writer.varint(filled.length);
  let previous = 0;
  for (const row of filled) {
    writer.varint(row - previous);
    previous = row;
  }
  for (const row of filled) writer.byte(maskOf(weights.rows, row) & 0xff);
  for (const row of filled) writer.byte(maskOf(weights.rows, row) >> 8);
  for (const row of filled) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      const value = weights.rows[row * tagCount + tag] ?? 0;
      if (value !== 0) writer.byte(value & 0xff);
    }
  }
  const body = writer.finish();
  writer.uint32(checksum(body, body.length));
  return writer.finish();
}

/**
 * Reads what `weightsBytes` wrote.
 *
 * @param bytes - the bytes
 * @returns the weights; "damaged" where the bytes are cut or changed, "unknown" where they are
 * something else or of another format version
 * @internal
 */
export function readWeights(bytes: Uint8Array): Weights | "damaged" | "unknown" {
  const end = bytes.length - 4;
  if (end < 4 || createByteReader(bytes, bytes.length).uint32() !== magic) return "unknown";
  if (createByteReader(bytes.subarray(end), 4).uint32() !== checksum(bytes, end)) return "damaged";
  const reader = createByteReader(bytes, end);
  reader.uint32();
  const id = readText(reader.varint, reader.byte);
  const version = readText(reader.varint, reader.byte);
  const rowBits = reader.byte();
  if (rowBits > 24) return "unknown";
  const transitions = Int16Array.from({ length: tagCount * tagCount }, reader.uint32);
  const rows = new Int8Array(2 ** rowBits * tagCount);
  const count = Math.min(reader.varint(), 2 ** rowBits);
  const filled = new Uint32Array(count);
  let row = 0;
  for (let index = 0; index < count; index += 1) {
    row += reader.varint();
    filled[index] = row;
  }
  const masks = new Uint16Array(count);
  for (let index = 0; index < count; index += 1) masks[index] = reader.byte();
  for (let index = 0; index < count; index += 1) {
    masks[index] = (masks[index] ?? 0) | (reader.byte() << 8);
  }
  for (let index = 0; index < count; index += 1) {
    const offset = (filled[index] ?? 0) * tagCount;
    const mask = masks[index] ?? 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      if (((mask >> tag) & 1) === 1) rows[offset + tag] = reader.byte();
    }
  }
  return reader.overrun() ? "damaged" : { id, version, rowBits, rows, transitions };
}

/** One bit for each tag that has a weight in the row. */
function maskOf(rows: Int8Array, row: number): number {
  let mask = 0;
  for (let tag = 0; tag < tagCount; tag += 1) {
    if (rows[row * tagCount + tag] !== 0) mask |= 1 << tag;
  }
  return mask;
}

function writeText(writer: ByteWriter, text: string): void {
  writer.varint(text.length);
  for (let at = 0; at < text.length; at += 1) writer.byte(text.charCodeAt(at));
}

function readText(length: () => number, byte: () => number): string {
  let text = "";
  for (let left = Math.min(length(), 100); left > 0; left -= 1) text += String.fromCharCode(byte());
  return text;
}
