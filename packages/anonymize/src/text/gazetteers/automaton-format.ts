import { checksum } from "../binary/checksum.ts";
import { createByteReader } from "../binary/byte-reader.ts";
import { createByteWriter } from "../binary/byte-writer.ts";
import type { Automaton } from "./automaton.ts";

const magic = 0x3147564d; // "MVG1"

/**
 * Writes an automaton as bytes, column by column, which compresses best.
 *
 * @param automaton - a word list
 * @returns the bytes, ending in a checksum
 * @internal
 */
export function automatonBytes(automaton: Automaton): Uint8Array {
  const writer = createByteWriter();
  const { alphabet, edges, values, root } = automaton;
  writer.uint32(magic);
  writer.varint(alphabet.length);
  for (const code of alphabet) writer.varint(code);
  writer.varint(edges.length);
  writer.varint(root);
  for (const edge of edges) writer.byte(edge & 0xff);
  for (const [at, edge] of edges.entries()) {
    writer.byte(((edge >>> 8) & 1) | ((values[at] ?? 0) << 1));
  }
  for (const edge of edges) writer.varint(edge >>> 9);
  const body = writer.finish();
  writer.uint32(checksum(body, body.length));
  return writer.finish();
}

/**
 * Reads what `automatonBytes` wrote.
 *
 * @param bytes - the bytes
 * @returns the automaton, or undefined where the bytes are damaged or something else
 * @internal
 */
export function readAutomaton(bytes: Uint8Array): Automaton | undefined {
  const end = bytes.length - 4;
  if (end < 4 || createByteReader(bytes.subarray(end), 4).uint32() !== checksum(bytes, end)) {
    return undefined;
  }
  const reader = createByteReader(bytes, end);
  if (reader.uint32() !== magic) return undefined;
  const alphabet = Uint16Array.from({ length: Math.min(reader.varint(), 0xff) }, reader.varint);
  const count = Math.min(reader.varint(), bytes.length);
  const root = reader.varint();
  const edges = new Uint32Array(count);
  const values = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) edges[at] = reader.byte();
  for (let at = 0; at < count; at += 1) {
    const flags = reader.byte();
    edges[at] = (edges[at] ?? 0) | ((flags & 1) << 8);
    values[at] = flags >>> 1;
  }
  for (let at = 0; at < count; at += 1) edges[at] = (edges[at] ?? 0) | (reader.varint() << 9);
  return reader.overrun() ? undefined : { alphabet, edges, values, root };
}
