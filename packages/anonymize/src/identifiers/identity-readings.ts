import { birthDates } from "./birth-dates.ts";
import type {
  ControlDigitRule,
  IdentityNumberKind,
  IdentityNumberReading,
  NumberSeries,
} from "./identity-number-types.ts";

interface MonthOffset {
  readonly offset: number;
  readonly series: NumberSeries;
  readonly kind: IdentityNumberKind;
  /** The kind where the day carries + 40; absent where the two are never combined. */
  readonly kindWithDay40?: IdentityNumberKind;
}

/** What is added to the month, in the order in which readings are listed. */
const monthOffsets: readonly MonthOffset[] = [
  {
    offset: 0,
    series: "issued",
    kind: "national-identity-number",
    kindWithDay40: "d-number",
  },
  { offset: 20, series: "issued", kind: "npid" },
  { offset: 40, series: "issued", kind: "h-number", kindWithDay40: "d-and-h-number" },
  {
    offset: 40,
    series: "nav-synthetic",
    kind: "national-identity-number",
    kindWithDay40: "d-number",
  },
  { offset: 60, series: "nav-synthetic", kind: "npid" },
  {
    offset: 65,
    series: "syntpop",
    kind: "national-identity-number",
    kindWithDay40: "d-number",
  },
  {
    offset: 80,
    series: "tenor",
    kind: "national-identity-number",
    kindWithDay40: "d-number",
  },
];

const kostraSuffixes: readonly string[] = ["00100", "00200", "99999", "55555"];

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
  const readings = monthOffsets.flatMap(({ offset, series, kind, kindWithDay40 }) => {
    const found = hasDay40 ? kindWithDay40 : kind;
    if (found === undefined || monthField <= offset || monthField > offset + 12) return [];
    const parts = {
      day: hasDay40 ? dayField - 40 : dayField,
      month: monthField - offset,
      yearOfCentury: Number(digits.slice(4, 6)),
      individualNumber: Number(digits.slice(6, 9)),
    };
    const dates = birthDates(parts, rules);
    return dates.length === 0 ? [] : [{ kind: found, series, birthDates: dates }];
  });
  return kostraSuffixes.includes(digits.slice(6)) ? readings.map(asKostraPlaceholder) : readings;
}

function reading(kind: IdentityNumberKind): IdentityNumberReading {
  return { kind, series: "issued", birthDates: [] };
}

/** Only a plain date carries the suffix; its individual number tells no century. */
function asKostraPlaceholder(plain: IdentityNumberReading): IdentityNumberReading {
  return plain.kind === "national-identity-number" && plain.series === "issued"
    ? { ...plain, kind: "kostra-placeholder" }
    : plain;
}
