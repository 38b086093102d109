import {
  createIssue,
  fail,
  fullYearsBetween,
  MedvirkError,
  parsePlainDate,
  succeed,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { birthAfterDay, invalidAge } from "../issues-dates.ts";

/** How ages are grouped. */
export interface AgeBands {
  /** Years in each band; a whole number, 1–90. */
  readonly widthYears: number;
  /** The age from which all stand together; a whole number, 1–90, a multiple of the width. */
  readonly topAge: number;
}

/** A group of ages. */
export interface AgeBand {
  /** The lowest age of the band, in completed years. */
  readonly from: number;
  /** The highest age of the band; `null` in the top band, which has no end. */
  readonly to: number | null;
  /** Such as `30–34`, `7` where a band is one year wide, or `90+`. */
  readonly label: string;
}

/** No one has been known to grow older than 122. */
const OLDEST = 130;

/**
 * Puts an age into a band; everyone of the top age and above stands together.
 *
 * @param age - completed years, a whole number from 0 to 130
 * @param bands - the width, and the top age of at most 90
 * @returns the band; or `anonymize.invalid-age`
 * @throws MedvirkError `anonymize.invalid-age-bands` when the width or the top age is out of its
 *   range, or the top age isn't a multiple of the width
 * @source HIPAA safe harbor (45 CFR 164.514): ages over 89 stand together as 90 and above; as given
 *   by johndcook.com and hrp.weill.cornell.edu, read 2026-11-22. No Norwegian rule was found.
 * @example
 * ```ts
 * import { ageBand } from "@medvirk/anonymize/dates";
 *
 * const bands = { widthYears: 5, topAge: 90 };
 * ageBand(33, bands); // => { ok: true, value: { from: 30, to: 34, label: "30–34" } }
 * ageBand(97, bands); // => { ok: true, value: { from: 90, to: null, label: "90+" } }
 * ```
 */
export function ageBand(age: number, bands: AgeBands): Result<AgeBand> {
  const { widthYears, topAge } = bands;
  const isYears = (years: number): boolean => Number.isInteger(years) && years >= 1 && years <= 90;
  if (!isYears(widthYears) || !isYears(topAge) || topAge % widthYears !== 0) {
    throw new MedvirkError(
      "anonymize.invalid-age-bands",
      "Give a width and a top age of 1–90 whole years, the top age a multiple of the width.",
    );
  }
  if (!Number.isInteger(age) || age < 0 || age > OLDEST) {
    return fail(createIssue(invalidAge, [], { maximum: OLDEST }));
  }
  if (age >= topAge) return succeed({ from: topAge, to: null, label: `${String(topAge)}+` });
  const from = age - (age % widthYears);
  const to = from + widthYears - 1;
  return succeed({ from, to, label: from === to ? String(from) : `${String(from)}–${String(to)}` });
}

/**
 * Puts the age that a person has on a day into a band.
 *
 * @param birthDate - the day of birth; someone born 29 February completes a year on 1 March of a
 *   common year
 * @param on - the day on which the age is asked for
 * @param bands - the width, and the top age of at most 90
 * @returns the band; or `core.invalid-date`, `anonymize.birth-after-day`, `anonymize.invalid-age`
 * @throws MedvirkError `anonymize.invalid-age-bands`, as `ageBand`
 * @source as `ageBand`
 * @example
 * ```ts
 * import { ageBandOn } from "@medvirk/anonymize/dates";
 *
 * const band = ageBandOn("1996-02-29", "2026-02-28", { widthYears: 10, topAge: 90 });
 * band.ok ? band.value.label : ""; // => "20–29"
 * ```
 */
export function ageBandOn(birthDate: PlainDate, on: PlainDate, bands: AgeBands): Result<AgeBand> {
  const born = parsePlainDate(birthDate, ["birthDate"]);
  if (!born.ok) return born;
  const day = parsePlainDate(on, ["on"]);
  if (!day.ok) return day;
  if (born.value > day.value) return fail(createIssue(birthAfterDay, ["birthDate"]));
  return ageBand(fullYearsBetween(born.value, day.value), bands);
}
