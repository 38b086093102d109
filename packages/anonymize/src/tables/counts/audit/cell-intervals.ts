import { membersOf } from "../system/cell-system.ts";
import type { Secret } from "../secondary/protected-vectors.ts";
import { endsOf, type BlockSum, type PartEnds } from "./block-ends.ts";
import { feasibleTableau } from "./feasible-tableau.ts";
import { unknownCells, type ReaderKnowledge, type UnknownCells } from "./known-sums.ts";
import type { Tableau, WorkLeft } from "./tableau.ts";

/** What a reader can compute of a hidden cell: no value outside is possible. */
export interface CellInterval {
  readonly cell: number;
  readonly lower: number;
  /** `null`: no upper bound follows from the table. */
  readonly upper: number | null;
  /** Another table in whole numbers, equal in all that is published, has another value here. */
  readonly isMovable: boolean;
  /** The sum, known to the reader, that keeps the cell from being higher. */
  readonly bindingSum: Secret["terms"];
}

/** The highest number of entries of a block's tableau. */
const MOST_ENTRIES = 6_000_000;

/**
 * Proves, for each hidden cell, the lowest and the highest value that a reader can't rule out.
 *
 * A linear program for each end, in whole numbers over the blocks of unknown inner cells.
 *
 * @param knowledge - the table as it would be published
 * @param cells - the hidden cells to judge
 * @param work - is taken from
 * @returns an interval for each cell; `undefined` when they could not all be run
 * @internal
 */
export function cellIntervals(
  knowledge: ReaderKnowledge,
  cells: readonly number[],
  work: WorkLeft,
): readonly CellInterval[] | undefined {
  const unknown = unknownCells(knowledge);
  const tableaus = new Map<number, Tableau>();
  const ends = new Map<string, PartEnds>();
  const intervals: CellInterval[] = [];
  for (const cell of cells) {
    const parts = partsOf(membersOf(knowledge.sums, cell), unknown);
    const found: PartEnds[] = [];
    for (const [block, variables] of parts) {
      const key = `${String(block)}:${variables.join()}`;
      const tableau = tableaus.get(block) ?? openBlock(unknown, block, work);
      if (tableau === undefined) return undefined;
      tableaus.set(block, tableau);
      const part =
        ends.get(key) ?? endsOf(tableau, sumOf(knowledge, unknown, block, variables), work);
      if (part === undefined) return undefined;
      ends.set(key, part);
      found.push(part);
    }
    intervals.push(joinParts(knowledge, unknown, cell, found));
  }
  return intervals;
}

function openBlock({ blocks }: UnknownCells, block: number, work: WorkLeft): Tableau | undefined {
  const { inner, hiddenCells, equations } = blocks[block] ?? {
    inner: [],
    hiddenCells: [],
    equations: [],
  };
  const variables = inner.length + hiddenCells.length;
  if (equations.length * (variables + 1) > MOST_ENTRIES) return undefined;
  return feasibleTableau(variables, equations, work);
}

/** The variables of a cell's unknown inner cells, by block. */
function partsOf(members: Uint32Array, { blocks, blockOf }: UnknownCells): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const inner of members) {
    const block = blockOf[inner] ?? -1;
    if (block < 0) continue;
    const variables = parts.get(block) ?? [];
    variables.push(position(blocks[block]?.inner ?? [], inner));
    parts.set(block, variables);
  }
  return parts;
}

/** Where a number stands in an ascending list that holds it. */
function position(list: readonly number[], sought: number): number {
  let [from, to] = [0, list.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < sought) from = middle + 1;
    else to = middle;
  }
  return from;
}

function sumOf(
  { sums, innerValues }: ReaderKnowledge,
  { blocks, lowest }: UnknownCells,
  block: number,
  variables: readonly number[],
): BlockSum {
  const { inner = [], hiddenCells = [] } = blocks[block] ?? {};
  const truth = variables.reduce((sum, variable) => {
    const at = inner[variable] ?? 0;
    return sum + (innerValues[at] ?? 0) - (lowest[at] ?? 0);
  }, 0);
  const terms = (variable: number): Iterable<number> =>
    variable < inner.length
      ? [inner[variable] ?? 0]
      : membersOf(sums, hiddenCells[variable - inner.length] ?? 0);
  return { variables, terms, truth };
}

function joinParts(
  { sums, innerValues }: ReaderKnowledge,
  { blockOf, lowest }: UnknownCells,
  cell: number,
  parts: readonly PartEnds[],
): CellInterval {
  const known = membersOf(sums, cell).reduce(
    (sum, inner) =>
      sum + ((blockOf[inner] ?? -1) < 0 ? (innerValues[inner] ?? 0) : (lowest[inner] ?? 0)),
    0,
  );
  const scale = parts.reduce((product, part) => product * part.scale, 1);
  return {
    cell,
    lower: parts.reduce((sum, { lower }) => sum + lower, known),
    upper: parts.reduce<number | null>(
      (sum, { upper }) => (sum === null || upper === null ? null : sum + upper),
      known,
    ),
    isMovable: parts.some(({ isMovable }) => isMovable),
    bindingSum: parts.flatMap((part) =>
      part.bindingSum.map(([inner, factor]) => [inner, factor * (scale / part.scale)] as const),
    ),
  };
}
