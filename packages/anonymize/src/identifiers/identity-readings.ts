import { birthDates } from "./birth-dates.ts";
import type {
  ControlDigitRule,
  IdentityNumberKind,
  IdentityNumberReading,
  NumberSeries,
} from "./identity-number-types.ts";

/** What is added to the month, and what the number then is, in the order of the readings. */
const monthOffsets: readonly (readonly [number, NumberSeries, IdentityNumberKind])[] = [
  [0, "issued", "national-identity-number"],
  [20, "issued", "npid"],
  [40, "issued", "h-number"],
  [40, "nav-synthetic", "national-identity-number"],
  [60, "nav-synthetic", "npid"],
  [65, "syntpop", "national-identity-number"],
  [80, "tenor", "national-identity-number"],
];

/** What 40 added to the day makes of a kind; an NPID never has it. */
const kindsWithDay40: Readonly<Partial<Record<IdentityNumberKind, IdentityNumberKind>>> = {
  "national-identity-number": "d-number",
  "h-number": "d-and-h-number",
};

const kostraSuffix = /(?:00100|00200|99999|55555)$/;

/**
 * Lists every way to read eleven digits, from what was added to day and month.
 *
 * @param digits - eleven ASCII digits
 * @param rules - the rules under which to read the date
 * @returns the readings whose date exists, and the series without a date; empty when nothing fits
 * @source ehelse.no HIS 1001, FHI's code, navikt's classification and identpool rules,
 *   navikt/fnrvalidator, statisticsnorway/kostra-kontrollprogram, read 2026-11-22
 * @internal
 */
export function identityReadings(
  digits: string,
  rules: readonly ControlDigitRule[],
): readonly IdentityNumberReading[] {
  if (digits >= "8") return [reading("fh-number"), reading("h-number")];
  const dayField = Number(digits.slice(0, 2));
  const monthField = Number(digits.slice(2, 4));
  const hasDay40 = dayField > 40;
  return monthOffsets.flatMap(([offset, series, plainKind]) => {
    const kind = hasDay40 ? kindsWithDay40[plainKind] : plainKind;
    if (kind === undefined || monthField <= offset || monthField > offset + 12) return [];
    const dates = birthDates(
      {
        day: hasDay40 ? dayField - 40 : dayField,
        month: monthField - offset,
        yearOfCentury: Number(digits.slice(4, 6)),
        individualNumber: Number(digits.slice(6, 9)),
      },
      rules,
    );
    if (dates.length === 0) return [];
    // Only a plain date carries the suffix.
    const isPlaceholder = monthField <= 12 && kostraSuffix.test(digits);
    return [
      { kind: isPlaceholder && !hasDay40 ? "kostra-placeholder" : kind, series, birthDates: dates },
    ];
  });
}

function reading(kind: IdentityNumberKind): IdentityNumberReading {
  return { kind, series: "issued", birthDates: [] };
}
