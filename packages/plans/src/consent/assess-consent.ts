import type { LocalizedText, PlainDate } from "@medvirk/core";
import type { Consent } from "../plan.ts";
import {
  consentElements,
  type ConsentElement,
  type ConsentElementKey,
} from "./consent-elements.ts";

/** Where a consent stands on a day. */
export type ConsentState =
  "not-answered" | "refused" | "not-yet" | "in-force" | "withdrawn" | "ended" | "excepted";

/** An element of informed consent that isn't recorded. */
export interface MissingElement {
  readonly element: ConsentElementKey;
  /** Not explained before the answer; or explained, but nobody checked that it was understood. */
  readonly what: "explanation" | "understanding";
  readonly text: LocalizedText;
}

/** What a consent is worth on a day. */
export interface ConsentAssessment {
  readonly consent: string;
  readonly type: Consent["type"];
  readonly date: PlainDate;
  readonly state: ConsentState;
  /** Given and neither withdrawn nor outside its days; or not needed, on a named legal basis. */
  readonly inForce: boolean;
  /** Every element that it needs was explained, and understood where it must be, by the answer. */
  readonly informed: boolean;
  readonly missing: readonly MissingElement[];
}

/**
 * Says whether a consent is in force and informed on a day, and what is missing.
 *
 * The two are apart: a signature makes no consent informed. Refusing, limiting and withdrawing are
 * choices, never faults, and nothing that the person receives depends on them here.
 *
 * @param consent - one of the two consents
 * @param date - the day in question; a withdrawal holds from its own day on
 * @returns the state, and which elements of informed consent are missing
 * @source national guidance, point 4.3.1, after Humerfelt, K. (2012), l. 7947-7984, read 2026-11-22
 * @example
 * ```ts
 * import { assessConsent } from "@medvirk/plans";
 *
 * const signed = { type: "plan", id: "consent-1", answer: "given", answeredOn: "2026-03-02" } as const;
 * const assessment = assessConsent(signed, "2026-11-23");
 * assessment.inForce; // => true
 * assessment.informed; // => false
 * assessment.missing.map((missing) => missing.element); // => ["individualPlan"]
 * ```
 */
export function assessConsent(consent: Consent, date: PlainDate): ConsentAssessment {
  const state = stateOn(consent, date);
  const missing = consentElements.flatMap((element) => missingOf(element, consent, date));
  return {
    consent: consent.id,
    type: consent.type,
    date,
    state,
    inForce: state === "in-force" || state === "excepted",
    informed: missing.length === 0,
    missing,
  };
}

function stateOn(consent: Consent, date: PlainDate): ConsentState {
  if (consent.type === "plan" && consent.exception !== undefined) return "excepted";
  if (consent.answer === undefined) return "not-answered";
  if (consent.answer === "refused") return "refused";
  if (consent.withdrawnOn !== undefined && consent.withdrawnOn <= date) return "withdrawn";
  // A consent without a day can't be said to hold on one.
  if (consent.answeredOn === undefined) return "not-answered";
  if (consent.answeredOn > date) return "not-yet";
  if (consent.type === "exchange") {
    if (consent.from !== undefined && consent.from > date) return "not-yet";
    if (consent.until !== undefined && consent.until < date) return "ended";
  }
  return "in-force";
}

function missingOf(
  element: ConsentElement,
  consent: Consent,
  date: PlainDate,
): readonly MissingElement[] {
  if (!element.neededFor.includes(consent.type)) return [];
  const { key, text } = element;
  const latest = consent.answeredOn ?? date;
  const explained = consent.explained?.[key];
  if (explained === undefined || explained.on > latest) {
    return [{ element: key, what: "explanation", text }];
  }
  const understood = explained.understandingChecked;
  const isUnderstood = understood !== undefined && understood.on <= latest;
  return element.understanding && !isUnderstood
    ? [{ element: key, what: "understanding", text }]
    : [];
}
