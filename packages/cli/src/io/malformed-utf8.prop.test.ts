import { isUtf8 } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { malformedUtf8Offset, unfinishedBytes } from "./malformed-utf8.ts";

describe("malformedUtf8Offset", () => {
  // Node's own check is the outside judge.
  test.prop([fc.uint8Array({ maxLength: 40 })])("agrees with isUtf8 on any bytes", (bytes) => {
    const offset = malformedUtf8Offset(bytes);
    expect(offset === bytes.length).toBe(isUtf8(bytes));
    expect(isUtf8(bytes.subarray(0, offset))).toBe(true);
  });

  test.prop([fc.string({ unit: "binary" }), fc.nat()])(
    "takes a cut character for unfinished, never more and never less",
    (text, cut) => {
      const bytes = Buffer.from(text);
      const piece = bytes.subarray(0, cut % (bytes.length + 1));
      const whole = piece.subarray(0, piece.length - unfinishedBytes(piece));
      expect(isUtf8(whole)).toBe(true);
      expect(piece.length - whole.length).toBeLessThanOrEqual(3);
    },
  );
});
