import { cellCountOf, membersOf, type CellSums } from "../system/cell-system.ts";

/** Inner cells that can go up or down, and what they make of the cells that they are part of. */
export interface RoundingTask {
  readonly sums: CellSums;
  readonly base: number;
  /** By inner cell: what is above the multiple below it; 0 stays as it is. */
  readonly rests: Float64Array;
}

/** Passes over all inner cells; a search that hasn't settled by then stops where it is. */
const MOST_PASSES = 40;
/** Partners that are tried for a cell in one pass. */
const MOST_PARTNERS = 64;
/** How much worse it is to leave the multiples next to a count than to be far off between them. */
const OUTSIDE = 1000;
/** Turns that are made to bring a sum back between its multiples where no turn is a gain. */
const MOST_REPAIRS = 1000;
/** A cell that was turned in a repair rests for so many turns, so that the repair goes on. */
const REST = 5;

/**
 * Decides for each inner cell whether it goes up or down, so that every sum stays close.
 *
 * Each inner cell first goes where it makes least difference, then single cells and pairs change
 * for as long as the sums come closer. Where a sum is then still not at a multiple next to it, its
 * cells are turned although that is no gain, each at most every few turns (a tabu search), until
 * all sums are. The same table is rounded the same way each time.
 *
 * @param task - the inner cells and the cells that they are part of
 * @returns by inner cell, 1 where it goes up
 * @internal
 */
export function roundingSearch({ sums, base, rests }: RoundingTask): Uint8Array {
  const cellsOf = cellsOfInner(sums);
  const up = new Uint8Array(sums.innerCount);
  const difference = new Float64Array(cellCountOf(sums));
  const open = [...rests.keys()].filter((inner) => rests[inner] !== 0);
  for (const inner of open) {
    for (const cell of cellsOf[inner] ?? []) {
      difference[cell] = (difference[cell] ?? 0) - (rests[inner] ?? 0);
    }
  }
  const costAt = (value: number): number => {
    const outside = Math.max(0, Math.abs(value) - base + 1);
    return value * value + OUTSIDE * base * base * outside * outside;
  };
  /** What it costs to turn an inner cell over; below 0 it is a gain. */
  const turnCost = (inner: number): number => {
    const step = up[inner] === 1 ? -base : base;
    return (cellsOf[inner] ?? []).reduce((sum, cell) => {
      const now = difference[cell] ?? 0;
      return sum + costAt(now + step) - costAt(now);
    }, 0);
  };
  const turn = (inner: number): void => {
    const step = up[inner] === 1 ? -base : base;
    up[inner] = 1 - (up[inner] ?? 0);
    for (const cell of cellsOf[inner] ?? []) difference[cell] = (difference[cell] ?? 0) + step;
  };
  /** Turns a cell over together with the partner that makes most of it. */
  const turnPair = (inner: number): boolean => {
    const first = turnCost(inner);
    turn(inner);
    let [best, cost] = [-1, -first];
    for (const partner of partnersOf(sums, cellsOf[inner] ?? [], rests)) {
      if (partner === inner || up[partner] !== up[inner]) continue;
      const second = turnCost(partner);
      if (second < cost) [best, cost] = [partner, second];
    }
    if (best >= 0) turn(best);
    else turn(inner);
    return best >= 0;
  };
  const settle = (): void => {
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      let isSettled = true;
      for (const inner of open) {
        if (turnCost(inner) < 0) {
          turn(inner);
          isSettled = false;
        } else if (turnPair(inner)) isSettled = false;
      }
      if (isSettled) return;
    }
  };
  /** Turns cells of sums that are outside; false where that does not bring them all back. */
  const repair = (): boolean => {
    const restsUntil = new Map<number, number>();
    for (let turns = 0; turns < MOST_REPAIRS; turns += 1) {
      const cell = difference.findIndex((value) => Math.abs(value) >= base);
      if (cell < 0) return true;
      const isHigh = (difference[cell] ?? 0) > 0;
      let [best, least] = [-1, Number.POSITIVE_INFINITY];
      for (const inner of membersOf(sums, cell)) {
        if (rests[inner] === 0 || (up[inner] === 1) !== isHigh) continue;
        if ((restsUntil.get(inner) ?? 0) > turns) continue;
        const cost = turnCost(inner);
        if (cost < least) [best, least] = [inner, cost];
      }
      if (best < 0) return false;
      turn(best);
      restsUntil.set(best, turns + REST);
    }
    return false;
  };
  settle();
  const settled = Uint8Array.from(up);
  if (repair()) settle();
  else up.set(settled);
  return up;
}

function cellsOfInner(sums: CellSums): readonly (readonly number[])[] {
  const cells: number[][] = Array.from({ length: sums.innerCount }, () => []);
  for (let cell = 0; cell < cellCountOf(sums); cell += 1) {
    for (const inner of membersOf(sums, cell)) cells[inner]?.push(cell);
  }
  return cells;
}

/** Inner cells that can move and share a small sum with one that did. */
function* partnersOf(
  sums: CellSums,
  cells: readonly number[],
  rests: Float64Array,
): Generator<number> {
  let left = MOST_PARTNERS;
  for (const cell of cells) {
    for (const inner of membersOf(sums, cell)) {
      if (rests[inner] === 0) continue;
      left -= 1;
      if (left < 0) return;
      yield inner;
    }
  }
}
