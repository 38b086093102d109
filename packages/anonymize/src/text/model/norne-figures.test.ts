import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { norwegianGazetteer } from "../gazetteers.ts";
import { loadModel, norwegianModelBytes } from "../model.ts";

// The figures asked of the model on NorNE's dev part, given as one document. The texts are not
// part of the project: without them beside it, this says so and is left out.
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../../../../shared/data/norne");
const present = existsSync(folder);
if (!present) console.warn("NorNE is not beside the project: its figures were not tested.");

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a file, words parted by blanks, and its persons. */
async function readPersons(file: string): Promise<{ text: string; persons: readonly Span[] }> {
  let text = "";
  const persons: { start: number; end: number }[] = [];
  for (const line of gunzipSync(await readFile(join(folder, file)))
    .toString()
    .split("\n")) {
    const [word, tag] = line.split("\t");
    if (word === undefined || tag === undefined) {
      text += "\n\n";
      continue;
    }
    const start = text.length;
    text += word;
    const last = persons.at(-1);
    if (tag === "B-PER") persons.push({ start, end: text.length });
    else if (tag === "I-PER" && last !== undefined) last.end = text.length;
    text += " ";
  }
  return { text, persons };
}

describe.skipIf(!present)("the model on NorNE dev", () => {
  it.each([
    ["nob-dev.conll.gz", 0.9, 0.96],
    ["nno-dev.conll.gz", 0.87, 0.93],
  ])("%s: F1 of persons at least %d, masked at all at least %d", async (file, f1, masked) => {
    const { text, persons } = await readPersons(file);
    const loaded = loadModel(norwegianModelBytes(), [norwegianGazetteer()]);
    if (!loaded.ok) throw new Error("The model of the package must load.");
    const found = loaded.value.findEntities(text);
    const key = ({ start, end }: Span): string => [start, end].join("-");
    const foundPersons = new Set(found.filter(({ type }) => type === "person").map(key));
    const hits = persons.filter((span) => foundPersons.has(key(span))).length;
    expect((2 * hits) / (foundPersons.size + persons.length)).toBeGreaterThanOrEqual(f1);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of found) covered.fill(1, start, end);
    const whole = persons.filter(({ start, end }) =>
      Array.from(covered.subarray(start, end)).every(
        (mark, at) => mark === 1 || text[start + at] === " ",
      ),
    );
    expect(whole.length / persons.length).toBeGreaterThanOrEqual(masked);
  });
});
