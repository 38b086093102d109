import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ors } from "../instruments/ors.ts";
import { parseTotal } from "./parse-score.ts";

const tenths = fc.integer({ min: 0, max: 400 });

test.prop([tenths])("every total of the grid comes back from all its spellings", (total) => {
  const written = `${String(Math.trunc(total / 10))}.${String(total % 10)}`;
  for (const value of [written, written.replace(".", ","), total / 10]) {
    expect(parseTotal(value, ors)).toEqual({ ok: true, value: total });
  }
});

test.prop([fc.anything({ withBigInt: true, withNullPrototype: true })])(
  "anything gives whole tenths or an issue",
  (value) => {
    const result = parseTotal(value, ors);
    if (result.ok) expect(Number.isInteger(result.value)).toBe(true);
    else expect(result.issues[0].code).toMatch(/^measures\./);
  },
);
