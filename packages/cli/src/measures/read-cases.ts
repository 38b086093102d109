import { parseWith } from "@medvirk/core/schemas";
import { migrateEpisode, type Instrument, type ReportCase } from "@medvirk/measures";
import { ReportCaseSchema, StoredEpisodeSchema } from "@medvirk/measures/schemas";
import { readRecords } from "../io/read-records.ts";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { encodingOption, optionValue } from "../program/shared-options.ts";
import { kindOf, readCsvCases } from "./read-episodes.ts";

/** A case and where it stands. */
export interface PlacedReportCase {
  readonly reportCase: ReportCase;
  readonly place: string;
}

/**
 * Reads the courses of a report, one at a time: cases with how the help stands, or episodes, of
 * which that isn't recorded.
 *
 * @param file - a path, or `-`
 * @param call - with the options of input and of CSV
 * @param own - instruments of the caller's own
 * @returns the cases
 * @throws an error of `unusable`
 */
export async function* readCases(
  file: string,
  call: CommandCall,
  own: readonly Instrument[],
): AsyncGenerator<PlacedReportCase> {
  const kind = kindOf(file, call);
  if (kind === "csv") {
    for await (const { place, reportCase } of readCsvCases(file, call, own)) {
      yield { reportCase, place };
    }
    return;
  }
  const encoding = optionValue(call, encodingOption);
  for await (const { value, place } of readRecords(file, kind === "jsonl", call, encoding)) {
    if (isCase(value)) {
      const parsed = parseWith(ReportCaseSchema, value);
      if (!parsed.ok) throw unusableFor(place, parsed.issues);
      yield { reportCase: parsed.value, place };
    } else {
      const parsed = parseWith(StoredEpisodeSchema, value);
      if (!parsed.ok) throw unusableFor(place, parsed.issues);
      const episode = migrateEpisode(parsed.value);
      yield { reportCase: { episode, help: { state: "not-recorded" } }, place };
    }
  }
}

function isCase(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "episode");
}
