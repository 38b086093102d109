import type { Secret } from "../secondary/protected-vectors.ts";
import { maximise } from "./maximise.ts";
import type { Tableau, WorkLeft } from "./tableau.ts";

/** What a variable is, as a sum of inner cells. */
type TermsOf = (variable: number) => Iterable<number>;

/** A sum of variables of one block. */
export interface BlockSum {
  readonly variables: readonly number[];
  readonly terms: TermsOf;
  /** What the variables truly add up to. */
  readonly truth: number;
}

/** The ends of a sum of variables of one block. */
export interface PartEnds {
  readonly lower: number;
  readonly upper: number | null;
  /** Another table in whole numbers has another value here. */
  readonly isMovable: boolean;
  /** What the factors of `bindingSum` are multiples of. */
  readonly scale: number;
  readonly bindingSum: Secret["terms"];
}

/**
 * Finds the lowest and the highest value of a sum of variables of one block.
 *
 * @param tableau - stands at a vertex, and at another afterwards
 * @param sum - the variables, what they are, and what they truly add up to
 * @param work - is taken from
 * @returns the ends; `undefined` when they could not be run
 * @internal
 */
export function endsOf(
  tableau: Tableau,
  { variables, terms, truth }: BlockSum,
  work: WorkLeft,
): PartEnds | undefined {
  const low = maximise(tableau, objectiveOf(tableau, variables, -1), work);
  // Bounded, since no variable is negative.
  if (low.state !== "bounded") return undefined;
  const lowest = -(low.objective[0] ?? 0) / tableau.denominator;
  const movesDown = isWhole(tableau) && lowest < truth;
  const high = maximise(tableau, objectiveOf(tableau, variables, 1), work);
  if (high.state === "not-run") return undefined;
  const scale = tableau.denominator;
  if (high.state === "unbounded") {
    return { lower: Math.ceil(lowest), upper: null, isMovable: true, scale, bindingSum: [] };
  }
  const highest = (high.objective[0] ?? 0) / scale;
  const bindingSum = new Map<number, number>();
  const addTerms = (variable: number, factor: number): void => {
    for (const inner of terms(variable)) {
      bindingSum.set(inner, (bindingSum.get(inner) ?? 0) + factor);
    }
  };
  for (const variable of variables) addTerms(variable, scale);
  tableau.nonbasic.forEach((variable, column) => {
    const cost = high.objective[column + 1] ?? 0;
    if (cost !== 0) addTerms(variable, cost);
  });
  return {
    lower: Math.ceil(lowest),
    upper: Math.floor(highest),
    isMovable: movesDown || (isWhole(tableau) && highest > truth),
    scale,
    bindingSum: [...bindingSum],
  };
}

/** The objective `sign * sum of variables` at the vertex where the tableau stands. */
function objectiveOf(
  { rows, basic, nonbasic, denominator }: Tableau,
  variables: readonly number[],
  sign: 1 | -1,
): Float64Array {
  const sought = new Set(variables);
  const objective = new Float64Array(nonbasic.length + 1);
  rows.forEach((row, index) => {
    if (!sought.has(basic[index] ?? -1)) return;
    for (let at = 0; at <= nonbasic.length; at += 1) {
      objective[at] = (objective[at] ?? 0) + sign * (row[at] ?? 0);
    }
  });
  nonbasic.forEach((variable, column) => {
    if (sought.has(variable)) {
      objective[column + 1] = (objective[column + 1] ?? 0) - sign * denominator;
    }
  });
  return objective;
}

function isWhole({ rows, denominator }: Tableau): boolean {
  return denominator === 1 || rows.every((row) => (row[0] ?? 0) % denominator === 0);
}
