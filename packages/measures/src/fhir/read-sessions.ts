import type { Issue, IssuePath, PlainDate, Result } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { AgeGroup, Reading, Session } from "../schemas/types.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { readInterpretations, type FhirInterpretation } from "./interpretations.ts";
import { isAgeGroup } from "./read-head.ts";
import { codeOf, extensionOf, fieldOf, listOf, textOf } from "./read-json.ts";
import { isInForce, notUnderstood } from "./read-who.ts";
import {
  instrumentOfObservation,
  readingFromObservation,
  type DatedReading,
} from "./reading-from-observation.ts";
import {
  instrumentOfResponse,
  readingFromQuestionnaireResponse,
} from "./reading-from-questionnaire-response.ts";

interface OpenSession {
  readonly date: PlainDate;
  readonly sequence?: number;
  readonly ageGroup?: AgeGroup;
  readonly readings: Reading[];
}

/** Sessions read, what was left out, and what is wrong. */
export interface ReadSessions {
  readonly sessions: readonly Session[];
  /** What policies said of the courses. */
  readonly interpretations: readonly FhirInterpretation[];
  readonly leftOut: readonly Issue[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the sessions of a Bundle: a reading goes to the session that names it as a member, else to
 * one of its own day.
 *
 * @param entries - of a Bundle from anywhere
 * @param own - instruments of the caller's own
 * @returns the sessions in the order of the Bundle
 * @internal
 */
export function readSessions(
  entries: readonly unknown[],
  own: readonly Instrument[],
): ReadSessions {
  const found: Issue[] = [];
  const leftOut: Issue[] = [];
  const interpretations: FhirInterpretation[] = [];
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
    if (instrumentOfResponse(resource, own) !== undefined && sources.has(url)) return;
    const read = readResource(resource, own, path);
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
    const said = readInterpretations(resource, date, reading, path);
    interpretations.push(...said.interpretations);
    leftOut.push(...said.leftOut);
  });
  return { sessions, interpretations, leftOut, issues: found };
}

function readResource(
  resource: unknown,
  own: readonly Instrument[],
  path: IssuePath,
): Result<DatedReading> {
  return instrumentOfObservation(resource, own) === undefined
    ? readingFromQuestionnaireResponse(resource, own, path)
    : readingFromObservation(resource, own, path);
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
  const ageGroup = extensionOf(resource, fhirSystems.ageGroup);
  return {
    date,
    ...(typeof sequence === "number" ? { sequence } : {}),
    ...(isAgeGroup(ageGroup) ? { ageGroup } : {}),
    readings: [],
  };
}
