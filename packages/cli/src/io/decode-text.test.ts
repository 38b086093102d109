import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../messages/unusable.ts";
import { decodeText } from "./decode-text.ts";

async function decode(bytes: Buffer, encoding: string, pieceLength = 1): Promise<string> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    pieces.push(bytes.subarray(at, at + pieceLength));
  }
  let text = "";
  for await (const piece of decodeText(Readable.from(pieces), encoding, "x")) text += piece;
  return text;
}

async function codeOf(promise: Promise<string>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    const issue = issuesOf(error)?.[0]?.issue;
    return `${issue?.code ?? "?"} ${JSON.stringify(issue?.params)}`;
  }
}

describe("decodeText", () => {
  test("joins characters that are cut between pieces", async () => {
    const text = "blåbær 🫐 på fjellet";
    for (const length of [1, 2, 3, 5, 1000]) {
      expect(await decode(Buffer.from(text), "utf-8", length)).toBe(text);
      expect(await decode(Buffer.from(text, "utf16le"), "utf-16le", length)).toBe(text);
    }
  });

  // The bytes of Windows-1252, from the table of the Unicode Consortium (CP1252.TXT).
  test("reads Windows-1252 with its own signs in 80–9F", async () => {
    expect(await decode(Buffer.from([0xe6, 0xf8, 0xe5, 0x80, 0x93, 0x96]), "windows-1252")).toBe(
      "æøå€“–",
    );
  });

  test("leaves out a byte order mark that fits", async () => {
    expect(await decode(Buffer.from("\uFEFFa;b"), "utf-8")).toBe("a;b");
    expect(await decode(Buffer.from("\uFEFFa;b", "utf16le"), "utf-16le")).toBe("a;b");
    expect(await decode(Buffer.from("\uFEFF"), "utf-8")).toBe("");
  });

  test("names the byte where UTF-8 breaks, across pieces", async () => {
    const latin = Buffer.from("Bodø by", "latin1");
    for (const length of [1, 2, 3, 1000]) {
      expect(await codeOf(decode(latin, "utf-8", length))).toBe(
        'cli.malformed-text {"encoding":"utf-8","offset":3}',
      );
    }
  });

  test("counts the mark into the offset", async () => {
    const bytes = Buffer.concat([Buffer.from("\uFEFFab"), Buffer.from([0xff])]);
    expect(await codeOf(decode(bytes, "utf-8"))).toContain('"offset":5');
  });

  test("refuses a character that the end cuts off", async () => {
    expect(await codeOf(decode(Buffer.from([0x61, 0x62, 0x63, 0xc3]), "utf-8"))).toContain(
      '"offset":3',
    );
    expect(await codeOf(decode(Buffer.from([0x61, 0, 0x62]), "utf-16le"))).toContain('"offset":2');
  });

  test("refuses half a character in UTF-16", async () => {
    const bytes = Buffer.from("ab\uD83D!", "utf16le");
    expect(await codeOf(decode(bytes, "utf-16le"))).toContain("cli.malformed-text");
  });

  test("says when the file is in another encoding than the call says", async () => {
    expect(await codeOf(decode(Buffer.from("\uFEFFa"), "windows-1252"))).toBe(
      'cli.byte-order-mark-mismatch {"encoding":"utf-8"}',
    );
    expect(await codeOf(decode(Buffer.from("\uFEFFa", "utf16le"), "utf-8"))).toBe(
      'cli.byte-order-mark-mismatch {"encoding":"utf-16le"}',
    );
    expect(await codeOf(decode(Buffer.from("blåbær"), "windows-1252", 1000))).toContain(
      "cli.utf8-read-as-other",
    );
    expect(await codeOf(decode(Buffer.from("a;b", "utf16le"), "utf-8"))).toContain(
      "cli.null-character",
    );
    expect(await codeOf(decode(Buffer.from([0x61, 0x62, 0x63, 0x81]), "windows-1252"))).toContain(
      '"offset":3',
    );
  });
});
