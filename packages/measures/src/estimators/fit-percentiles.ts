import { createIssue, hasIssues, type Result, succeed } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import type { TableCurve } from "../schemas/trajectory-types.ts";
import type { Course, CourseSample } from "./course.ts";
import { quantile } from "./quantile.ts";
import { checkCount, sampleFacts, type SampleFacts } from "./sample-facts.ts";

/** Which percentiles, in which bands of intake. There is no default. */
export interface PercentileOptions {
  /** Rising whole tenths; a band goes from one edge to just below the next, the last one includes it. */
  readonly edgesTenths: readonly number[];
  /** Shares between 0 and 1, such as 0.25, 0.5 and 0.75. */
  readonly shares: readonly number[];
  /** For every cell of band and session: a whole number of at least 5. */
  readonly minimumEpisodes: number;
}

/** Percentiles of the caller's own courses by band of intake and session. */
export interface PercentileFit extends SampleFacts {
  readonly options: PercentileOptions;
  /** Bands with enough courses at the intake, each with the courses of every session shown. */
  readonly bands: readonly {
    readonly fromTenths: number;
    readonly toTenths: number;
    readonly meanIntakeTenths: number;
    readonly courses: readonly (number | null)[];
  }[];
  /** One table for each share; rows stand at the mean intake of their band. */
  readonly tables: readonly { readonly share: number; readonly curve: TableCurve }[];
  /** Courses whose intake lies in no band with enough courses. */
  readonly coursesOutsideBands: number;
}

/**
 * Estimates percentiles of own courses by band of intake and session, by R's type 7.
 *
 * A cell with fewer courses than the minimum is empty; so are later sessions of the band.
 *
 * @param sample - own courses, of `collectCourses`
 * @param options - bands, shares and minimum
 * @returns a table for each share, with n, exclusions and warnings; or `measures.too-few-episodes`,
 *   `measures.edges-not-rising`, `measures.number-not-finite` for a share outside 0 to 1
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source percentiles by intake and session: Miller's account of trajectories, read 2026-11-22;
 *   type 7: `quantile`
 * @example
 * ```ts
 * import { fitPercentiles } from "@medvirk/measures";
 *
 * const courses = [150, 180, 200, 220, 250].map((intakeTenths) => ({
 *   intakeTenths,
 *   scores: [{ session: 1, totalTenths: intakeTenths }, { session: 2, totalTenths: intakeTenths + 20 }],
 *   from: "2026-01-12",
 *   to: "2026-01-26",
 * }));
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const fit = fitPercentiles({ instrument: "ors", rater: "self", courses, excluded }, {
 *   edgesTenths: [0, 400], shares: [0.5], minimumEpisodes: 5,
 * });
 * fit.ok ? fit.value.tables[0].curve.valuesTenths : []; // => [[200, 220]]
 * ```
 */
export function fitPercentiles(
  sample: CourseSample,
  options: PercentileOptions,
): Result<PercentileFit> {
  const { edgesTenths, minimumEpisodes, shares } = options;
  const isRising = edgesTenths.every(
    (edge, index) => Number.isInteger(edge) && edge > (edgesTenths[index - 1] ?? -Infinity),
  );
  const found = [
    ...(isRising && edgesTenths.length > 1
      ? []
      : [createIssue(issues.edgesNotRising, ["edgesTenths"])]),
    ...shares.flatMap((share, index) =>
      share >= 0 && share <= 1 ? [] : [createIssue(issues.numberNotFinite, ["shares", index])],
    ),
    ...checkCount(sample.courses.length, minimumEpisodes),
  ];
  const bands = found.length > 0 ? [] : bandsOf(sample.courses, edgesTenths, minimumEpisodes);
  const unusable =
    found.length === 0 && bands.length === 0
      ? [createIssue(issues.tooFewEpisodes, ["courses"], { minimum: minimumEpisodes })]
      : found;
  if (hasIssues(unusable)) return { ok: false, issues: unusable };
  const sessionCount = Math.max(...bands.map(({ cells }) => cells.length));
  const sessions = Array.from({ length: sessionCount }, (_, index) => index + 1);
  const isKnown = (cell: readonly number[] | undefined): cell is readonly number[] =>
    cell !== undefined && cell.length >= minimumEpisodes;
  return succeed({
    ...sampleFacts(sample, minimumEpisodes),
    options,
    bands: bands.map(({ cells, fromTenths, meanIntakeTenths, toTenths }) => ({
      fromTenths,
      toTenths,
      meanIntakeTenths,
      courses: sessions.map((_, index) => (isKnown(cells[index]) ? cells[index].length : null)),
    })),
    tables: shares.map((share) => ({
      share,
      curve: {
        kind: "table",
        intakesTenths: bands.map(({ meanIntakeTenths }) => meanIntakeTenths),
        sessions,
        valuesTenths: bands.map(({ cells }) =>
          sessions.map((_, index) => {
            const cell = cells[index];
            return isKnown(cell) ? quantile(cell, share) : null;
          }),
        ),
      },
    })),
    coursesOutsideBands:
      sample.courses.length - bands.reduce((sum, { cells }) => sum + (cells[0]?.length ?? 0), 0),
  });
}

interface Band {
  readonly fromTenths: number;
  readonly toTenths: number;
  readonly meanIntakeTenths: number;
  /** Sorted scores of each session, from the intake on, up to the last with enough. */
  readonly cells: readonly (readonly number[])[];
}

function bandsOf(
  courses: readonly Course[],
  edges: readonly number[],
  minimum: number,
): readonly Band[] {
  return edges.slice(1).flatMap((toTenths, index) => {
    const fromTenths = edges[index] ?? toTenths;
    const isLast = index === edges.length - 2;
    const own = courses.filter(
      ({ intakeTenths }) =>
        intakeTenths >= fromTenths &&
        (intakeTenths < toTenths || (isLast && intakeTenths === toTenths)),
    );
    if (own.length < minimum) return [];
    const intakes = own.reduce((sum, { intakeTenths }) => sum + intakeTenths, 0);
    const cells = cellsOf(own, minimum);
    return [{ fromTenths, toTenths, meanIntakeTenths: intakes / own.length, cells }];
  });
}

function cellsOf(courses: readonly Course[], minimum: number): readonly (readonly number[])[] {
  const bySession = new Map<number, number[]>();
  for (const { scores } of courses) {
    for (const { session, totalTenths } of scores) {
      const cell = bySession.get(session);
      if (cell === undefined) bySession.set(session, [totalTenths]);
      else cell.push(totalTenths);
    }
  }
  const cells: (readonly number[])[] = [];
  for (;;) {
    const cell = bySession.get(cells.length + 1);
    if (cell === undefined || cell.length < minimum) return cells;
    cells.push(cell.sort((left, right) => left - right));
  }
}
