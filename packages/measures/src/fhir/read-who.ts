import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Mode, Rater } from "../schemas/types.ts";
import { checkDay } from "./check-day.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { extensionOf, fieldOf, listOf, textOf } from "./read-json.ts";

/** What a resource says beside the answer itself; not yet checked as a reading. */
export interface ReadShared {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

/**
 * Reads whose view a resource is, on which day, and what it is about.
 *
 * @param resource - a resource about the instrument
 * @param instrument - the instrument
 * @param date - the day, as the resource has it
 * @param about - what the score is about, where the resource says so
 * @param path - where the resource stands
 * @returns the fields of a reading but for its answer, and what is wrong with them
 * @internal
 */
export function readShared(
  resource: unknown,
  instrument: Instrument,
  date: string | undefined,
  about: string | undefined,
  path: IssuePath,
): ReadShared {
  const rater = extensionOf(resource, fhirSystems.rater) ?? raterOfPerformer(resource);
  const raterId = extensionOf(resource, fhirSystems.raterId);
  const expected: readonly (readonly [string, boolean])[] = [
    ["rater: self, caretaker, group, worker-estimate", isRater(rater)],
    ["rater-id: 1–64 A–Z a–z 0–9 _ . -", raterId === undefined || isOpaque(raterId)],
    ["about: 1–2000", about === undefined || isShortText(about)],
  ];
  return {
    fields: {
      instrument: instrument.id,
      rater,
      ...(raterId === undefined ? {} : { raterId }),
      ...(about === undefined ? {} : { about }),
    },
    issues: [
      ...checkDay(date, path),
      ...expected.flatMap(([what, holds]) => (holds ? [] : [notUnderstood(what, path)])),
    ],
  };
}

/**
 * Makes the issue of a field that isn't understood.
 *
 * @param expected - what must stand there
 * @param path - where the resource stands
 * @internal
 */
export function notUnderstood(expected: string, path: IssuePath): Issue {
  return createIssue(issues.fhirNotUnderstood, path, { expected });
}

/** A practitioner among the performers may only have handed out the form: that names no rater. */
function raterOfPerformer(resource: unknown): Rater | undefined {
  const performers = listOf(resource, "performer");
  if (performers.length !== 1) return undefined;
  const [performer] = performers;
  const reference = textOf(performer, "reference") ?? "";
  const type = textOf(performer, "type") ?? reference.split("/").at(-2);
  if (type === "Patient") return "self";
  return type === "RelatedPerson" ? "caretaker" : undefined;
}

function isRater(value: string | undefined): boolean {
  const raters: Readonly<Record<Rater, true>> = {
    self: true,
    caretaker: true,
    group: true,
    "worker-estimate": true,
  };
  return value !== undefined && Object.hasOwn(raters, value);
}

/** Says whether a value is a way of answering. @internal */
export function isMode(value: string | undefined): value is Mode {
  const modes: Readonly<Record<Mode, true>> = { paper: true, spoken: true, digital: true };
  return value !== undefined && Object.hasOwn(modes, value);
}

/** Says whether a value has the form of an opaque reference. @internal */
export function isOpaque(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9][\w.-]{0,63}$/.test(value);
}

/** Says whether a text is neither empty nor too long to be stored. @internal */
export function isShortText(value: string): boolean {
  return value !== "" && value.length <= 2000;
}

/** Says whether a resource is in force and means what it says without further reading. @internal */
export function isInForce(resource: unknown, statuses: readonly string[]): boolean {
  return (
    statuses.includes(textOf(resource, "status") ?? "") &&
    fieldOf(resource, "modifierExtension") === undefined
  );
}
