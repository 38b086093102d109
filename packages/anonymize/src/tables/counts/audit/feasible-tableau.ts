import { maximise } from "./maximise.ts";
import { dropColumn, pivot, type Tableau, type WorkLeft } from "./tableau.ts";

/** A sum of variables with factors that equals a whole number, 0 or more. */
export interface Equation {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly value: number;
}

/**
 * Solves equations for a first vertex, without a negative variable.
 *
 * @param variables - how many there are, numbered from 0
 * @param equations - they have a solution, since the true counts are one
 * @param work - is taken from
 * @returns the tableau at a vertex; `undefined` when it could not be run
 * @internal
 */
export function feasibleTableau(
  variables: number,
  equations: readonly Equation[],
  work: WorkLeft,
): Tableau | undefined {
  // Each equation starts with a variable of its own that makes up what is missing.
  const tableau: Tableau = {
    rows: equations.map(({ terms, value }) => rowOf(variables, terms, value)),
    basic: equations.map((_, index) => variables + index),
    nonbasic: Array.from({ length: variables }, (_, variable) => variable),
    denominator: 1,
  };
  const missing = new Float64Array(variables + 1);
  for (const row of tableau.rows)
    row.forEach((entry, index) => (missing[index] = (missing[index] ?? 0) - entry));
  const dropMadeUp = (column: number): void => {
    if ((tableau.nonbasic[column] ?? 0) >= variables) dropColumn(tableau, missing, column);
  };
  const end = maximise(tableau, missing, work, dropMadeUp);
  if (end.state !== "bounded" || missing[0] !== 0) return undefined;
  return removeMadeUp(tableau, variables, work) ? tableau : undefined;
}

function rowOf(variables: number, terms: Equation["terms"], value: number): Float64Array {
  const row = new Float64Array(variables + 1);
  row[0] = value;
  for (const [variable, factor] of terms) row[variable + 1] = (row[variable + 1] ?? 0) + factor;
  return row;
}

/** What was made up is zero now; where it can't leave, its equation followed from the others. */
function removeMadeUp(tableau: Tableau, variables: number, work: WorkLeft): boolean {
  for (let index = tableau.rows.length - 1; index >= 0; index -= 1) {
    if ((tableau.basic[index] ?? 0) < variables) continue;
    const row = tableau.rows[index];
    const column = tableau.nonbasic.findIndex((_, at) => (row?.[at + 1] ?? 0) !== 0);
    if (column < 0) {
      tableau.rows.splice(index, 1);
      tableau.basic.splice(index, 1);
    } else {
      if (!pivot(tableau, undefined, index, column, work)) return false;
      dropColumn(tableau, undefined, column);
    }
  }
  return true;
}
