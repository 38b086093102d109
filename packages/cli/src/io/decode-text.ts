import { Buffer, isAscii, isUtf8 } from "node:buffer";
import {
  byteOrderMarkMismatch,
  malformedText,
  notUtf8,
  nullCharacter,
  utf8ReadAsOther,
} from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import { malformedUtf8Offset, unfinishedBytes } from "./malformed-utf8.ts";

/** What bytes 80–9F are in Windows-1252; U+FFFD where it has no character. */
const windows1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/**
 * Decodes a stream of bytes, strictly: what isn't text in the encoding stops it, and nothing is
 * replaced silently. A byte order mark that fits the encoding is left out.
 *
 * @param bytes - the pieces of the stream
 * @param asked - `utf-8`, `windows-1252`, `iso-8859-1` or `utf-16le`; absent: UTF-8 and nothing else,
 *   so that no other is suggested
 * @param place - the file, for the issue
 * @returns the pieces of text
 * @throws an error of `unusable`: `cli.malformed-text` with the offset in bytes,
 *   `cli.byte-order-mark-mismatch`, `cli.utf8-read-as-other`, `cli.null-character`
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  asked: string | undefined,
  place: string,
): AsyncGenerator<string> {
  const encoding = asked ?? "utf-8";
  let carried = Buffer.alloc(0);
  let offset = 0;
  let otherSeen = encoding === "utf-8" || encoding === "utf-16le";
  let begun = false;
  for await (const piece of bytes) {
    let chunk = carried.length === 0 ? Buffer.from(piece) : Buffer.concat([carried, piece]);
    if (!begun) {
      if (chunk.length < 3) {
        carried = chunk;
        continue;
      }
      begun = true;
      const mark = skipByteOrderMark(chunk, asked, place);
      offset = mark;
      chunk = chunk.subarray(mark);
    }
    const rest = unfinished(chunk, encoding);
    carried = Buffer.from(chunk.subarray(chunk.length - rest));
    const whole = chunk.subarray(0, chunk.length - rest);
    if (!otherSeen && !isAscii(whole)) {
      otherSeen = true;
      if (isUtf8(whole.subarray(0, whole.length - unfinishedBytes(whole)))) {
        throw unusable(place, utf8ReadAsOther);
      }
    }
    yield decodePiece(whole, asked, offset, place);
    offset += whole.length;
  }
  if (carried.length > 0) {
    const mark = begun ? 0 : skipByteOrderMark(carried, asked, place);
    yield decodePiece(carried.subarray(mark), asked, offset + mark, place);
  }
}

function skipByteOrderMark(start: Buffer, asked: string | undefined, place: string): number {
  const found = markedEncoding(start);
  if (found === undefined) return 0;
  if (found !== (asked ?? "utf-8")) {
    throw asked === undefined
      ? unusable(place, notUtf8, { offset: 0 })
      : unusable(place, byteOrderMarkMismatch, { encoding: found });
  }
  return found === "utf-8" ? 3 : 2;
}

function markedEncoding(start: Buffer): string | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return "utf-8";
  return start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : undefined;
}

function unfinished(chunk: Buffer, encoding: string): number {
  if (encoding === "utf-8") return unfinishedBytes(chunk);
  if (encoding !== "utf-16le") return 0;
  const odd = chunk.length % 2;
  const last = chunk[chunk.length - odd - 1] ?? 0;
  return last >= 0xd8 && last <= 0xdb ? Math.min(odd + 2, chunk.length) : odd;
}

function decodePiece(
  bytes: Buffer,
  asked: string | undefined,
  offset: number,
  place: string,
): string {
  const text = decodeWhole(bytes, asked ?? "utf-8");
  const zero = typeof text === "number" ? text : text.indexOf("\0");
  if (typeof text !== "number" && zero < 0) return text;
  if (asked === undefined) {
    const before = typeof text === "number" ? zero : Buffer.byteLength(text.slice(0, zero));
    throw unusable(place, notUtf8, { offset: offset + before });
  }
  throw typeof text === "number"
    ? unusable(place, malformedText, { encoding: asked, offset: offset + zero })
    : unusable(place, nullCharacter);
}

/** The text; or the offset of the first byte that can't be read. */
function decodeWhole(bytes: Buffer, encoding: string): string | number {
  if (encoding === "utf-8") {
    return isUtf8(bytes) ? bytes.toString("utf8") : malformedUtf8Offset(bytes);
  }
  if (encoding === "utf-16le") return decodeUtf16(bytes);
  const text = bytes.toString("latin1");
  if (encoding === "iso-8859-1") return text;
  const unknown = text.search(/[\u0081\u008D\u008F\u0090\u009D]/);
  return unknown >= 0
    ? unknown
    : text.replaceAll(/[\u0080-\u009F]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

function decodeUtf16(bytes: Buffer): string | number {
  if (bytes.length % 2 === 1) return bytes.length - 1;
  const text = bytes.toString("utf16le");
  const lone = text.search(/\p{Surrogate}/u);
  return lone >= 0 ? lone * 2 : text;
}
