import { parseWith } from "@medvirk/core/schemas";
import { migrateEpisode, type Instrument } from "@medvirk/measures";
import { StoredEpisodeSchema } from "@medvirk/measures/schemas";
import { unknownFileKind } from "../issues.ts";
import { placeOf } from "../io/input.ts";
import { csvMannerOf, openCsv } from "../io/read-csv.ts";
import { readRecords } from "../io/read-records.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { encodingOption, optionValue } from "../program/shared-options.ts";
import { mapColumns } from "./map-columns.ts";
import { episodesFromCsv, type PlacedCase, type PlacedEpisode } from "./episodes-from-csv.ts";

/** How the episodes are written. */
export const inputOption: OptionDefinition = {
  name: "input",
  value: "KIND",
  choices: ["json", "jsonl", "csv"],
  text: {
    nb: "hva som leses, når filnavnet ikke sier det",
    nn: "kva som blir lese, når filnamnet ikkje seier det",
    en: "what is read, when the file's name doesn't tell",
  },
};

/**
 * Reads the episodes of a file, one at a time: a JSON document, a document a line, or CSV.
 *
 * @param file - a path, or `-`
 * @param call - with the options of input and of CSV
 * @param own - instruments of the caller's own
 * @returns the episodes, each with its place
 * @throws an error of `unusable`
 */
export async function* readEpisodes(
  file: string,
  call: CommandCall,
  own: readonly Instrument[] = [],
): AsyncGenerator<PlacedEpisode> {
  const kind = kindOf(file, call);
  if (kind === "csv") {
    yield* readCsvCases(file, call, own);
    return;
  }
  const encoding = optionValue(call, encodingOption);
  for await (const { value, place } of readRecords(file, kind === "jsonl", call, encoding)) {
    const parsed = parseWith(StoredEpisodeSchema, value);
    if (!parsed.ok) throw unusableFor(place, parsed.issues);
    yield { episode: migrateEpisode(parsed.value), place };
  }
}

/** Reads the episodes of a CSV file, as cases of a report too. */
export async function* readCsvCases(
  file: string,
  call: CommandCall,
  own: readonly Instrument[],
): AsyncGenerator<PlacedCase> {
  const manner = csvMannerOf(call);
  const source = await mapColumns(await openCsv(file, manner, call), call, own);
  yield* episodesFromCsv(source, manner.decimal, own);
}

/**
 * Says how the episodes of a file are written.
 *
 * @param file - a path, or `-`
 * @param call - with the option of input
 * @returns `--input`, else what the file's name tells
 * @throws an error of `unusable`: `cli.unknown-file-kind`
 */
export function kindOf(file: string, call: CommandCall): string {
  const asked = optionValue(call, inputOption);
  if (asked !== undefined) return asked;
  const extension = /\.(json|jsonl|ndjson|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined) throw unusable(placeOf(file), unknownFileKind);
  return extension === "ndjson" ? "jsonl" : extension;
}
