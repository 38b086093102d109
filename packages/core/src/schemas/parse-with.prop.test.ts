import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { z } from "zod";
import { parseWith } from "./parse-with.ts";

const schema = z.strictObject({
  id: z.string().max(20),
  marks: z.array(z.union([z.int(), z.strictObject({ total: z.int() })])).max(4),
  dates: z.record(z.string(), z.iso.date()).optional(),
});

test.prop([fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })])(
  "any value gives a result in three languages, never an exception",
  (data) => {
    const result = parseWith(schema, data);
    if (result.ok) return;
    for (const issue of result.issues) {
      expect(issue.code).toMatch(/^schema\./);
      expect(Object.keys(issue.texts)).toEqual(["nb", "nn", "en"]);
      expect(issue.message).not.toMatch(/\{\w+\}/);
    }
  },
);
