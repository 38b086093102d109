import { parseWith } from "@medvirk/core/schemas";
import { migrateEpisode, type ReportCase } from "@medvirk/measures";
import { ReportCaseSchema, StoredEpisodeSchema } from "@medvirk/measures/schemas";
import { readRecords } from "../io/read-records.ts";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { encodingOption, optionValue } from "../program/shared-options.ts";
import { kindOf, readEpisodes } from "./read-episodes.ts";

/**
 * Reads the courses of a report, one at a time: cases with how the help stands, or episodes, of
 * which nothing says that the help is over.
 *
 * @param file - a path, or `-`
 * @param call - with the options of input and of CSV
 * @returns the cases
 * @throws an error of `unusable`
 */
export async function* readCases(file: string, call: CommandCall): AsyncGenerator<ReportCase> {
  const kind = kindOf(file, call);
  if (kind === "csv") {
    for await (const { episode } of readEpisodes(file, call)) yield caseOf(episode);
    return;
  }
  const encoding = optionValue(call, encodingOption);
  for await (const { value, place } of readRecords(file, kind === "jsonl", call, encoding)) {
    if (isCase(value)) {
      const parsed = parseWith(ReportCaseSchema, value);
      if (!parsed.ok) throw unusableFor(place, parsed.issues);
      yield parsed.value;
    } else {
      const parsed = parseWith(StoredEpisodeSchema, value);
      if (!parsed.ok) throw unusableFor(place, parsed.issues);
      yield caseOf(migrateEpisode(parsed.value));
    }
  }
}

function caseOf(episode: ReportCase["episode"]): ReportCase {
  return { episode, help: { state: "going-on" } };
}

function isCase(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "episode");
}
