import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A CSV file as its reader gives it. */
export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The folder of outside data beside the repository, or `undefined`, which is said aloud: what
 * needs it is then skipped.
 */
export function sharedDataFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const candidate = join(folder, "..", "shared", "data");
    if (existsSync(join(folder, "turbo.json")) && existsSync(candidate)) return candidate;
    folder = dirname(folder);
  }
  console.warn("SKIPPED: ../shared/data isn't there, so nothing is compared with outside values.");
  return undefined;
}

/** Reads JSON of the outside data. */
export function readSharedJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

/** Reads CSV of the outside data: fields as they stand, quotes round fields with separators. */
export function readSharedCsv(folder: string, path: string, separator = ","): CsvFile {
  const lines = readFileSync(join(folder, path), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const [header = [], ...rows] = lines.map((line) => splitLine(line, separator));
  return { header, rows };
}

function splitLine(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const fields = [""];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) fields.push("");
    else fields.push((fields.pop() ?? "") + sign);
  }
  return fields;
}
