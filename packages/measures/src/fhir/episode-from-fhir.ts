import { createIssue, resultOf, type Issue, type PlainDate, type Result } from "@medvirk/core";
import { checkEpisode } from "../episode/check-episode.ts";
import * as issues from "../issues.ts";
import type { AgeGroup, Episode, Reading, Session } from "../schemas/types.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { codeOf, fieldOf, listOf, textOf } from "./read-json.ts";
import { isInForce, isOpaque, notUnderstood } from "./read-who.ts";
import {
  instrumentOfObservation,
  readingFromObservation,
  type DatedReading,
} from "./reading-from-observation.ts";
import {
  instrumentOfResponse,
  readingFromQuestionnaireResponse,
} from "./reading-from-questionnaire-response.ts";

/** An episode read from FHIR, and what wasn't read. */
export interface EpisodeFromFhir {
  readonly episode: Episode;
  /** Every entry that is about something else or isn't in force, with its place. */
  readonly leftOut: readonly Issue[];
}

/**
 * Reads a Bundle of FHIR R4 as an episode: what `episodeToFhir` wrote comes back the same, and
 * Observations of other systems come in where they say all that an episode must know.
 *
 * @param bundle - parsed JSON from anywhere; its identifier names the episode
 * @returns the episode, and every entry that was left out; or the issues of
 *   `readingFromObservation`, `readingFromQuestionnaireResponse` and `orderSessions`
 * @source HL7 FHIR R4 (4.0.1), Bundle and Observation, read 2026-11-22
 * @example
 * ```ts
 * import { episodeFromFhir, episodeToFhir, writeFhir } from "@medvirk/measures/fhir";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 240 } as const;
 * const bundle = episodeToFhir({
 *   schemaVersion: "0.1",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { subject: "Patient/synthetic-1" });
 * const text = bundle.ok ? writeFhir(bundle.value) : "";
 * const read = episodeFromFhir(JSON.parse(text));
 * read.ok ? read.value.episode.sessions[0]?.readings[0]?.answer : null;
 * // => { state: "total", mode: "paper", totalTenths: 240 }
 * ```
 */
export function episodeFromFhir(bundle: unknown): Result<EpisodeFromFhir> {
  const { ageGroup, id, issues: headIssues } = headOf(bundle);
  const { leftOut, issues: readIssues, sessions } = sessionsOf(listOf(bundle, "entry"));
  const episode: Episode = {
    schemaVersion: "0.1",
    id,
    ...(ageGroup === undefined ? {} : { ageGroup }),
    sessions,
  };
  const found = [...headIssues, ...readIssues];
  if (found.length === 0) found.push(...checkEpisode(episode));
  return resultOf(found, () => ({ episode, leftOut }));
}

interface Head {
  readonly id: string;
  readonly ageGroup: AgeGroup | undefined;
  readonly issues: readonly Issue[];
}

function headOf(bundle: unknown): Head {
  const tags = { coding: listOf(fieldOf(bundle, "meta"), "tag") };
  const id = textOf(fieldOf(bundle, "identifier"), "value");
  const ageGroup = codeOf(tags, fhirSystems.ageGroup);
  const version = codeOf(tags, fhirSystems.episodeVersion) ?? "0.1";
  const isBundle = textOf(bundle, "resourceType") === "Bundle";
  const expected: readonly (readonly [boolean, string, readonly string[]])[] = [
    [isBundle, "Bundle", ["resourceType"]],
    [isOpaque(id), "1–64 A–Z a–z 0–9 _ . -", ["identifier", "value"]],
    [version === "0.1", "episode-version: 0.1", ["meta", "tag"]],
    [ageGroup === undefined || isAgeGroup(ageGroup), "child, adolescent, adult", ["meta", "tag"]],
  ];
  return {
    id: id ?? "",
    ageGroup: isAgeGroup(ageGroup) ? ageGroup : undefined,
    issues: expected.flatMap(([holds, what, path]) => (holds ? [] : [notUnderstood(what, path)])),
  };
}

function isAgeGroup(value: string | undefined): value is AgeGroup {
  return value === "child" || value === "adolescent" || value === "adult";
}

interface OpenSession {
  readonly date: PlainDate;
  readonly sequence?: number;
  readonly readings: Reading[];
}

interface ReadSessions {
  readonly sessions: readonly Session[];
  readonly leftOut: readonly Issue[];
  readonly issues: readonly Issue[];
}

/** Readings go to the session that names them as members, else to one of their own day. */
function sessionsOf(entries: readonly unknown[]): ReadSessions {
  const found: Issue[] = [];
  const leftOut: Issue[] = [];
  const sessions: OpenSession[] = [];
  const sessionOfMember = new Map<string, OpenSession>();
  const sessionOfDay = new Map<PlainDate, OpenSession>();
  const sources = new Set<unknown>();
  const panels = new Map<unknown, OpenSession>();
  for (const entry of entries) {
    const resource = fieldOf(entry, "resource");
    for (const source of listOf(resource, "derivedFrom")) sources.add(fieldOf(source, "reference"));
    if (!isSession(resource)) continue;
    const session = openSession(resource);
    panels.set(entry, session);
    for (const member of listOf(resource, "hasMember")) {
      sessionOfMember.set(textOf(member, "reference") ?? "", session);
    }
  }
  entries.forEach((entry, index) => {
    const path = ["entry", index, "resource"];
    const panel = panels.get(entry);
    if (panel !== undefined) {
      sessions.push(panel);
      return;
    }
    const url = textOf(entry, "fullUrl");
    const resource = fieldOf(entry, "resource");
    if (instrumentOfResponse(resource) !== undefined && sources.has(url)) return;
    const read = readResource(resource, path);
    if (!read.ok) {
      const isOther = read.issues.every(
        ({ code }) => code === issues.fhirOtherResource.code || code === issues.fhirNotInForce.code,
      );
      (isOther ? leftOut : found).push(...read.issues);
      return;
    }
    const { date, reading } = read.value;
    let session = sessionOfMember.get(url ?? "") ?? sessionOfDay.get(date);
    if (session === undefined) {
      session = { date, readings: [] };
      sessionOfDay.set(date, session);
      sessions.push(session);
    }
    if (session.date !== date) found.push(notUnderstood(session.date, [...path]));
    session.readings.push(reading);
  });
  return { sessions, leftOut, issues: found };
}

function readResource(resource: unknown, path: readonly (string | number)[]): Result<DatedReading> {
  return instrumentOfObservation(resource) === undefined
    ? readingFromQuestionnaireResponse(resource, path)
    : readingFromObservation(resource, path);
}

function isSession(resource: unknown): boolean {
  return (
    textOf(resource, "resourceType") === "Observation" &&
    codeOf(fieldOf(resource, "code"), fhirSystems.session) === "session" &&
    isInForce(resource, ["final", "amended", "corrected"])
  );
}

function openSession(resource: unknown): OpenSession {
  const date = textOf(resource, "effectiveDateTime")?.split("T")[0] ?? "";
  const extension = listOf(resource, "extension").find(
    (one) => fieldOf(one, "url") === fhirSystems.sequence,
  );
  const sequence = fieldOf(extension, "valuePositiveInt");
  return { date, ...(typeof sequence === "number" ? { sequence } : {}), readings: [] };
}
