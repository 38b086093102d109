import { hasIssues, succeed, type PlainDate, type Result } from "@medvirk/core";
import { seriesKey } from "../episode/check-episode.ts";
import { readCourse } from "../episode/read-course.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { checkPolicies } from "../policies/check-policies.ts";
import type { Episode, Policy, Reading, Session } from "../schemas/types.ts";
import { absentConcept, checkSubject, checkWords } from "./describe-reading.ts";
import { fhirSystems, surveyCategory } from "./fhir-systems.ts";
import type { FhirBundle, FhirConcept, FhirObservation } from "./fhir-types.ts";
import { interpretationsOf, type Interpretations } from "./interpretations.ts";
import { observationOf } from "./reading-to-observation.ts";
import { responseOf } from "./reading-to-questionnaire-response.ts";

/** Of whom an episode is, and what is written of it. */
export interface EpisodeToFhirOptions {
  /** An opaque reference to the person, such as `Patient/7f3a`; never an identity number. */
  readonly subject: string;
  /**
   * Canonical addresses of the caller's questionnaires, by instrument; for these a
   * QuestionnaireResponse is written too.
   */
  readonly questionnaires?: Readonly<Record<string, string>>;
  /** Instruments of the caller's own, made by `defineInstrument`. */
  readonly instruments?: readonly Instrument[];
  /**
   * Policies whose category is written as interpretation of the last score of each course, with the
   * policy's id; none is the default.
   */
  readonly policies?: readonly Policy[];
}

/**
 * Writes an episode as a Bundle of FHIR R4: an Observation for each session, with one for each
 * reading as its members. `episodeFromFhir` gives the same episode back.
 *
 * @param episode - the course as it is stored; who may receive it is the caller's to know
 * @param options - an opaque reference to the person, and the caller's questionnaires
 * @returns a Bundle of type `collection`, to be written by `writeFhir`; or the issues of
 *   `episodeSeries`, `measures.identity-number-as-id`, `measures.repeated-policy`
 * @source HL7 FHIR R4 (4.0.1), Bundle, Observation (hasMember, derivedFrom), read 2026-11-22
 * @example
 * ```ts
 * import { episodeToFhir } from "@medvirk/measures/fhir";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const bundle = episodeToFhir({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
 * }, { subject: "Patient/synthetic-1" });
 * bundle.ok ? bundle.value.entry.map(({ resource }) => resource.resourceType) : [];
 * // => ["Observation", "Observation"]
 * ```
 */
export function episodeToFhir(episode: Episode, options: EpisodeToFhirOptions): Result<FhirBundle> {
  const { instruments = [], policies = [] } = options;
  const course = readCourse(episode, instruments);
  const found = [
    ...(course.ok ? [] : course.issues),
    ...checkPolicies(policies, instruments),
    ...checkSubject(options.subject),
    ...episode.sessions.flatMap(({ readings }, index) =>
      readings.flatMap((reading, place) =>
        checkWords(reading, ["sessions", index, "readings", place]),
      ),
    ),
  ];
  if (hasIssues(found)) return { ok: false, issues: found };
  if (!course.ok) return course;
  const said = interpretationsOf(course.value, policies, instruments);
  return succeed(bundleOf(episode, said, options));
}

function bundleOf(
  episode: Episode,
  said: Interpretations,
  options: EpisodeToFhirOptions,
): FhirBundle {
  const { id, sessions } = episode;
  return {
    resourceType: "Bundle",
    meta: { tag: tagsOf(episode) },
    identifier: { system: fhirSystems.episode, value: id },
    type: "collection",
    entry: sessions.flatMap((session, index) =>
      sessionEntries(session, `urn:medvirk:measures:${id}:${String(index + 1)}`, said, options),
    ),
  };
}

/** What holds for the whole course; a Bundle has no other place for it. */
function tagsOf({
  ageGroup,
  aim,
  origin,
  schemaVersion,
  settings,
}: Episode): FhirBundle["meta"]["tag"] {
  const tags: readonly (readonly [string, string | undefined])[] = [
    [fhirSystems.episodeVersion, schemaVersion],
    [fhirSystems.ageGroup, ageGroup],
    [fhirSystems.origin, origin],
    // An empty list says that somebody looked and none fits.
    ...(settings?.length === 0 ? [[fhirSystems.setting, "none"] as const] : []),
    ...(settings ?? []).map((setting) => [fhirSystems.setting, setting] as const),
    [fhirSystems.aim, aim],
  ];
  return tags.flatMap(([system, code]) => (code === undefined ? [] : [{ system, code }]));
}

type Entries = FhirBundle["entry"];

/** The session first, so that the order of a Bundle's sessions is the order of the episode's. */
function sessionEntries(
  session: Session,
  url: string,
  said: Interpretations,
  options: EpisodeToFhirOptions,
): Entries {
  const { date, readings } = session;
  const members = readings.map((_, index) => `${url}:${String(index + 1)}`);
  return [
    { fullUrl: url, resource: sessionObservation(session, members, options.subject) },
    ...readings.flatMap((reading, index) =>
      readingEntries(
        reading,
        date,
        members[index] ?? url,
        said.get(session)?.get(seriesKey(reading)) ?? [],
        options,
      ),
    ),
  ];
}

function sessionObservation(
  { ageGroup, date, sequence }: Session,
  members: readonly string[],
  subject: string,
): FhirObservation {
  const extension = [
    ...(sequence === undefined ? [] : [{ url: fhirSystems.sequence, valuePositiveInt: sequence }]),
    ...(ageGroup === undefined ? [] : [{ url: fhirSystems.ageGroup, valueCode: ageGroup }]),
  ];
  return {
    resourceType: "Observation",
    ...(extension.length === 0 ? {} : { extension }),
    status: "final",
    category: [surveyCategory],
    code: { coding: [{ system: fhirSystems.session, code: "session" }] },
    subject: { reference: subject },
    effectiveDateTime: date,
    ...(members.length === 0
      ? { dataAbsentReason: absentConcept("unknown") }
      : { hasMember: members.map((reference) => ({ reference })) }),
  };
}

function readingEntries(
  reading: Reading,
  date: PlainDate,
  url: string,
  interpretation: readonly FhirConcept[],
  { instruments, questionnaires = {}, subject }: EpisodeToFhirOptions,
): Entries {
  const { answer } = reading;
  const instrument = findInstrument(reading.instrument, instruments);
  // Checked before; nothing unknown comes this far.
  if (instrument === undefined) return [];
  const observation = {
    ...observationOf(reading, instrument, { date, subject }),
    ...(interpretation.length === 0 ? {} : { interpretation }),
  };
  const questionnaire = Object.hasOwn(questionnaires, instrument.id)
    ? questionnaires[instrument.id]
    : undefined;
  if (questionnaire === undefined || answer.state === "absent") {
    return [{ fullUrl: url, resource: observation }];
  }
  const source = `${url}:response`;
  return [
    { fullUrl: url, resource: { ...observation, derivedFrom: [{ reference: source }] } },
    {
      fullUrl: source,
      resource: responseOf(reading, answer, instrument, { date, questionnaire, subject }),
    },
  ];
}
