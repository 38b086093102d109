import { resultOf, type Issue, type Result } from "@medvirk/core";
import { checkEpisode } from "../episode/check-episode.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Episode } from "../schemas/types.ts";
import type { FhirInterpretation } from "./interpretations.ts";
import { listOf } from "./read-json.ts";
import { readHead } from "./read-head.ts";
import { readSessions } from "./read-sessions.ts";

/** An episode read from FHIR, what policies said of it there, and what wasn't read. */
export interface EpisodeFromFhir {
  readonly episode: Episode;
  /** What policies said of the course where it was written; none is computed here. */
  readonly interpretations: readonly FhirInterpretation[];
  /** Every entry that is about something else or isn't in force, with its place. */
  readonly leftOut: readonly Issue[];
}

/**
 * Reads a Bundle of FHIR R4 as an episode: what `episodeToFhir` wrote comes back the same, and
 * Observations of other systems come in where they say all that an episode must know.
 *
 * @param bundle - parsed JSON from anywhere; its identifier names the episode
 * @param own - instruments of the caller's own, made by `defineInstrument`
 * @returns the episode, and every entry that was left out; or the issues of
 *   `readingFromObservation`, `readingFromQuestionnaireResponse` and `orderSessions`
 * @source HL7 FHIR R4 (4.0.1), Bundle and Observation, read 2026-11-22
 * @example
 * ```ts
 * import { episodeFromFhir, episodeToFhir, writeFhir } from "@medvirk/measures/fhir";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 240 } as const;
 * const bundle = episodeToFhir({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { subject: "Patient/synthetic-1" });
 * const text = bundle.ok ? writeFhir(bundle.value) : "";
 * const read = episodeFromFhir(JSON.parse(text));
 * read.ok ? read.value.episode.sessions[0]?.readings[0]?.answer : null;
 * // => { state: "total", mode: "paper", totalTenths: 240 }
 * ```
 */
export function episodeFromFhir(
  bundle: unknown,
  own: readonly Instrument[] = [],
): Result<EpisodeFromFhir> {
  const { issues: headIssues, ...head } = readHead(bundle);
  const {
    interpretations,
    issues: readIssues,
    leftOut,
    sessions,
  } = readSessions(listOf(bundle, "entry"), own);
  const episode: Episode = { schemaVersion: "1.0", ...head, sessions };
  const found = [...headIssues, ...readIssues];
  if (found.length === 0) found.push(...checkEpisode(episode));
  return resultOf(found, () => ({ episode, interpretations, leftOut }));
}
