import type { Series, SeriesPoint } from "../episode/series.ts";

/**
 * Gives each score that says what it is about a letter, session by session.
 *
 * @param series - the series of a course
 * @returns the letter of each such point: a … z, aa, ab …
 * @internal
 */
export function noteLetters(series: readonly Series[]): ReadonlyMap<SeriesPoint, string> {
  const points = series
    .flatMap((one) => one.points)
    .filter((point) => point.about !== undefined)
    .sort((left, right) => left.session - right.session);
  return new Map(points.map((point, index) => [point, letterOf(index)]));
}

function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
