import { createIssue, type Issue, type IssuePath, type PlainDate } from "@medvirk/core";
import { assessSeries } from "../episode/assess-series.ts";
import type { ReadCourse } from "../episode/read-course.ts";
import { seriesKey } from "../episode/check-episode.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { ChangeCategory } from "../policies/classification.ts";
import type { Policy, Rater, Reading, Session } from "../schemas/types.ts";
import { fhirSystems } from "./fhir-systems.ts";
import type { FhirConcept } from "./fhir-types.ts";
import { codeOf, extensionOf, listOf } from "./read-json.ts";

/** What a policy said of a course, at the score where it said so. */
export interface FhirInterpretation {
  readonly date: PlainDate;
  readonly instrument: string;
  readonly rater: Rater;
  readonly raterId?: string | undefined;
  /** Id of the policy; a category means nothing without it. */
  readonly policy: string;
  readonly category: ChangeCategory;
}

/**
 * Gives what each policy says of a course, for the reading of each series' last score.
 *
 * @param course - that has been read
 * @param policies - the policies to read it by; those that say nothing of a series leave nothing
 * @param own - instruments of the caller's own
 * @returns the interpretations by session and series, where the series' last score stands
 * @internal
 */
export function interpretationsOf(
  course: ReadCourse,
  policies: readonly Policy[],
  own: readonly Instrument[],
): Interpretations {
  const found = new Map<Session, Map<string, FhirConcept[]>>();
  const { ageGroups, sessions } = course;
  for (const series of policies.length === 0 ? [] : course.series) {
    const context = { ageGroups, aim: undefined, policies };
    const { classifications } = assessSeries(series, context, { ownInstruments: own });
    for (const one of classifications) {
      const session = sessions[(one.last?.session ?? 0) - 1];
      if (one.state !== "classified" || session === undefined) continue;
      const ofSession = found.get(session) ?? new Map<string, FhirConcept[]>();
      const concepts = ofSession.get(seriesKey(series)) ?? [];
      concepts.push(conceptOf(one.policy, one.category));
      found.set(session, ofSession.set(seriesKey(series), concepts));
    }
  }
  return found;
}

/** By session and series. @internal */
export type Interpretations = ReadonlyMap<Session, ReadonlyMap<string, readonly FhirConcept[]>>;

function conceptOf(policy: string, category: ChangeCategory): FhirConcept {
  return {
    extension: [{ url: fhirSystems.policy, valueString: policy }],
    coding: [{ system: fhirSystems.category, code: category }],
  };
}

/**
 * Reads the interpretations of an Observation. One that names no policy isn't read: nobody could say
 * by which thresholds it holds.
 *
 * @param observation - parsed JSON of an Observation that was read as the reading
 * @param date - of the reading
 * @param reading - what it was read as
 * @param path - where it stands
 * @internal
 */
export function readInterpretations(
  observation: unknown,
  date: PlainDate,
  { instrument, rater, raterId }: Reading,
  path: IssuePath,
): { readonly interpretations: readonly FhirInterpretation[]; readonly leftOut: readonly Issue[] } {
  const interpretations: FhirInterpretation[] = [];
  const leftOut: Issue[] = [];
  listOf(observation, "interpretation").forEach((concept, index) => {
    const policy = extensionOf(concept, fhirSystems.policy);
    const category = codeOf(concept, fhirSystems.category);
    if (policy === undefined || !isPolicyId(policy) || !isCategory(category)) {
      const place = [...path, "interpretation", index];
      leftOut.push(createIssue(issues.fhirInterpretationWithoutPolicy, place));
      return;
    }
    const who = raterId === undefined ? {} : { raterId };
    interpretations.push({ date, instrument, rater, ...who, policy, category });
  });
  return { interpretations, leftOut };
}

function isPolicyId(id: string): boolean {
  return id.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

function isCategory(code: string | undefined): code is ChangeCategory {
  const categories: Readonly<Record<ChangeCategory, true>> = {
    recovered: true,
    improved: true,
    unchanged: true,
    deteriorated: true,
  };
  return code !== undefined && Object.hasOwn(categories, code);
}
