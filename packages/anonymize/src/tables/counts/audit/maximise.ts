import { pivot, type Tableau, type WorkLeft } from "./tableau.ts";

/** What a maximum came to. */
export type Maximum =
  | { readonly state: "bounded"; readonly objective: Float64Array }
  | { readonly state: "unbounded" }
  | { readonly state: "not-run" };

/** After this many steps without gain the rule changes to one that can't run in circles. */
const PATIENCE = 32;

/**
 * Finds the highest value of an objective, from the vertex where the tableau stands.
 *
 * @param tableau - stands at a feasible vertex, and at another afterwards
 * @param objective - `[value, reduced costs …]` over the tableau's denominator; is changed
 * @param work - is taken from
 * @param afterPivot - called after each pivot with the column that the leaving variable took
 * @returns the objective at its maximum, unbounded, or that it could not be run
 * @source Bland, R. G. (1977). New finite pivoting rules for the simplex method. Mathematics of
 *   Operations Research 2(2) (from memory, not read)
 * @internal
 */
export function maximise(
  tableau: Tableau,
  objective: Float64Array,
  work: WorkLeft,
  afterPivot: (column: number) => void = () => undefined,
): Maximum {
  let idle = 0;
  for (;;) {
    const column = enteringColumn(tableau, objective, idle > PATIENCE);
    if (column === undefined) return { state: "bounded", objective };
    const row = leavingRow(tableau, column);
    if (row === undefined) return { state: "unbounded" };
    idle = tableau.rows[row]?.[0] === 0 ? idle + 1 : 0;
    if (!pivot(tableau, objective, row, column, work)) return { state: "not-run" };
    afterPivot(column);
  }
}

/** The steepest column; or, to be sure to end, the improving one of the lowest variable. */
function enteringColumn(
  { nonbasic }: Tableau,
  objective: Float64Array,
  byNumber: boolean,
): number | undefined {
  let chosen: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (let column = 0; column < nonbasic.length; column += 1) {
    const cost = objective[column + 1] ?? 0;
    if (cost >= 0) continue;
    const rank = byNumber ? (nonbasic[column] ?? 0) : cost;
    if (rank < best) [chosen, best] = [column, rank];
  }
  return chosen;
}

/** The row that reaches zero first; of several, that of the lowest variable. */
function leavingRow({ rows, basic }: Tableau, column: number): number | undefined {
  let chosen: number | undefined;
  let [least, per] = [0, 0];
  rows.forEach((row, index) => {
    const entry = row[column + 1] ?? 0;
    if (entry <= 0) return;
    const value = row[0] ?? 0;
    const difference = chosen === undefined ? -1 : value * per - least * entry;
    const isLower = (basic[index] ?? 0) < (basic[chosen ?? 0] ?? 0);
    if (difference < 0 || (difference === 0 && isLower)) {
      [chosen, least, per] = [index, value, entry];
    }
  });
  return chosen;
}
