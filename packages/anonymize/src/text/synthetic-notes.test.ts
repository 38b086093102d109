/**
 * Phone and identity numbers marked in Nor-DeID-SynthData (UNN-SPKI, commit 1c97030), which is
 * measured on and never copied from: no licence is stated.
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../text.ts";

interface MarkedNote {
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

const file = new URL(
  "../../../../../shared/data/nor-deid-synthdata/validation.jsonl.gz",
  import.meta.url,
);
const isMissing = !existsSync(file);
if (isMissing) console.warn("SKIPPED: ../shared/data/nor-deid-synthdata isn't there.");

function readNotes(): readonly MarkedNote[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as MarkedNote);
}

describe("the numbers marked in the validation notes", () => {
  it.skipIf(isMissing)("are all covered, 37 phone numbers and 33 identity numbers", () => {
    const count = { Phone_Number: 0, Social_Security_Number: 0 };
    for (const { text, spans } of readNotes()) {
      const found = findIdentifiers(text);
      for (const { start, end, type } of spans) {
        if (type !== "Phone_Number" && type !== "Social_Security_Number") continue;
        if (found.some((span) => span.start <= start && span.end >= end)) count[type] += 1;
      }
    }
    expect(count).toEqual({ Phone_Number: 37, Social_Security_Number: 33 });
  });

  it.skipIf(isMissing)("are all that is found: nothing else is taken for a number", () => {
    const falseHits = readNotes().flatMap(({ text, spans }) =>
      findIdentifiers(text).filter(
        (hit) => !spans.some(({ start, end }) => hit.start < end && start < hit.end),
      ),
    );
    expect(falseHits).toHaveLength(0);
  });
});
