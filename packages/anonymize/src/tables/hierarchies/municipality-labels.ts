import { ALL, type LabelsOf } from "./labelled.ts";
import { municipalityNumbers } from "./municipality-numbers.ts";

/** The counties of 2024 by region. Unverified, see `municipalitySources`. */
const regions: Readonly<Record<string, string>> = {
  "03": "Østlandet",
  "11": "Vestlandet",
  "15": "Vestlandet",
  "18": "Nord-Norge",
  "31": "Østlandet",
  "32": "Østlandet",
  "33": "Østlandet",
  "34": "Østlandet",
  "39": "Østlandet",
  "40": "Østlandet",
  "42": "Sørlandet",
  "46": "Vestlandet",
  "50": "Trøndelag",
  "55": "Nord-Norge",
  "56": "Nord-Norge",
};

/**
 * Norwegian municipality numbers of 2016 to 2024: the municipality, county and region of 2024.
 *
 * @returns the rule; a number that was never used in those years has no place
 * @source Statistics Norway, KLASS 131, as read in lauriejh/regtools 580d6e1 (read 2026-11-23); see
 *   `municipalitySources`
 * @internal
 */
export function municipalityLabels(): LabelsOf {
  const placeOf = new Map<string, string>();
  for (const [place, older] of Object.entries(municipalityNumbers)) {
    for (const number of [...place.split("+"), ...older.split(" ")]) placeOf.set(number, place);
  }
  return (value) => {
    const place = /^\d{4}$/.test(value) ? placeOf.get(value) : undefined;
    if (place === undefined) return undefined;
    const county = place.slice(0, 2);
    return [place, county, regions[county] ?? ALL, ALL];
  };
}
