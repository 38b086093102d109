import { cellCountOf, membersOf, type CellSums } from "../system/cell-system.ts";
import type { Equation } from "./feasible-tableau.ts";

/** What somebody who reads a table with hidden cells can start from. */
export interface ReaderKnowledge {
  readonly sums: CellSums;
  /** The true value of each inner cell. */
  readonly innerValues: Float64Array;
  /** Which cells are shown. */
  readonly shown: Uint8Array;
  /** Which cells stand hidden in the table; the others aren't part of it. */
  readonly hidden: Uint8Array;
  /** Whether a hidden cell is known not to be zero, since zeros are shown. */
  readonly hiddenArePositive: boolean;
  /** Inner cells that the reader knows from elsewhere. */
  readonly known?: readonly number[];
}

/** Inner cells that are still unknown and hang together, with all that is known of their sums. */
interface UnknownBlock {
  /** The inner cells; variable `i` is what `inner[i]` has above its lower bound. */
  readonly inner: readonly number[];
  /** The hidden cells that the further variables stand for: what each has above one person. */
  readonly hiddenCells: readonly number[];
  readonly equations: readonly Equation[];
}

/** The unknown inner cells of a table, in blocks that tell nothing of each other. */
export interface UnknownCells {
  readonly blocks: readonly UnknownBlock[];
  /** By inner cell its block, or -1 where it is known. */
  readonly blockOf: Int32Array;
  /** The least that the reader knows of each inner cell. */
  readonly lowest: Float64Array;
}

/**
 * Writes down what a reader of a table can start from.
 *
 * A hidden cell is known to hold somebody wherever zeros are shown; where they aren't, those who
 * are counted there know it, and may tell each other.
 *
 * @param knowledge - the table as it would be published
 * @returns the unknown inner cells, with the equations that bind them
 * @internal
 */
export function unknownCells(knowledge: ReaderKnowledge): UnknownCells {
  const { sums, innerValues, shown, hidden, known = [] } = knowledge;
  const isKnown = new Uint8Array(sums.innerCount);
  const lowest = new Float64Array(sums.innerCount);
  for (const inner of known) isKnown[inner] = 1;
  forEachCell(sums, (cell, members) => {
    const [inner = 0] = members;
    if (members.length !== 1) return;
    if (shown[cell] === 1) isKnown[inner] = 1;
    else if (hidden[cell] === 1 && knowledge.hiddenArePositive)
      lowest[inner] = Math.min(1, innerValues[inner] ?? 0);
  });
  const bound: { readonly cell: number; readonly terms: number[]; readonly value: number }[] = [];
  forEachCell(sums, (cell, members) => {
    const isSum = shown[cell] === 1;
    if (members.length < 2 || (!isSum && hidden[cell] !== 1)) return;
    const terms = [...members].filter((inner) => isKnown[inner] === 0);
    const above = terms.reduce((sum, at) => sum + (innerValues[at] ?? 0) - (lowest[at] ?? 0), 0);
    if (isSum && terms.length > 0) bound.push({ cell: -1, terms, value: above });
    // Hidden though it isn't zero: a bound of its own, unless one of its inner cells has it already.
    const says = !isSum && knowledge.hiddenArePositive && above > 0;
    if (says && terms.length === members.length && terms.every((at) => lowest[at] === 0)) {
      bound.push({ cell, terms, value: 1 });
    }
  });
  const blockOf = blocksOf(sums.innerCount, isKnown, bound);
  return { blockOf, lowest, blocks: collectBlocks(blockOf, bound) };
}

function forEachCell(sums: CellSums, visit: (cell: number, members: Uint32Array) => void): void {
  for (let cell = 0; cell < cellCountOf(sums); cell += 1) visit(cell, membersOf(sums, cell));
}

/** Joins inner cells that stand in one sum, and numbers what hangs together. */
function blocksOf(
  innerCount: number,
  isKnown: Uint8Array,
  bound: readonly { readonly terms: readonly number[] }[],
): Int32Array {
  const parent = Int32Array.from({ length: innerCount }, (_, inner) => inner);
  const rootOf = (inner: number): number => {
    let root = inner;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  for (const { terms } of bound) {
    const root = rootOf(terms[0] ?? 0);
    for (const inner of terms) parent[rootOf(inner)] = root;
  }
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: innerCount }, (_, inner) => {
    if (isKnown[inner] === 1) return -1;
    const root = rootOf(inner);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

function collectBlocks(
  blockOf: Int32Array,
  bound: readonly { readonly cell: number; readonly terms: number[]; readonly value: number }[],
): readonly UnknownBlock[] {
  const blocks: { inner: number[]; hiddenCells: number[]; equations: Equation[] }[] = [];
  const variableOf = new Int32Array(blockOf.length);
  blockOf.forEach((block, inner) => {
    if (block < 0) return;
    const found = (blocks[block] ??= { inner: [], hiddenCells: [], equations: [] });
    variableOf[inner] = found.inner.push(inner) - 1;
  });
  for (const { cell, terms, value } of bound) {
    const block = blocks[blockOf[terms[0] ?? 0] ?? 0];
    if (block === undefined) continue;
    const factors = terms.map((inner) => [variableOf[inner] ?? 0, 1] as const);
    const surplus = block.inner.length + block.hiddenCells.length;
    if (cell >= 0) block.hiddenCells.push(cell);
    block.equations.push({
      value,
      terms: cell < 0 ? factors : [...factors, [surplus, -1] as const],
    });
  }
  return blocks;
}
