import type { CellSystem } from "../system/cell-system.ts";
import { chooseShown, type PublicationOrder } from "./choose-shown.ts";
import type { Secret } from "./protected-vectors.ts";

/** Tables of more cells get the first order only. */
const MOST_CELLS_TO_COMPARE = 5_000;
/** Trials of another choice: their number times the table's cells stays below this. */
const MOST_TRIALS = 24_000;

/** Which cells are shown, and the order that led there. */
export interface Choice {
  readonly shown: Uint8Array;
  readonly order: PublicationOrder;
  readonly cells: number;
  readonly sum: number;
}

/**
 * Publishes in several orders and keeps the choice that hides fewest cells; of as many, those that
 * hold least. Then each cell that was hidden to protect others is published first of all, for as
 * long as that leads to fewer.
 *
 * @param system - the cells
 * @param secrets - what must not be computable
 * @param orders - orders to start from
 * @returns the choice; `undefined` when the forced cells give a secret away
 * @internal
 */
export function chooseFewestHidden(
  system: CellSystem,
  secrets: readonly Secret[],
  orders: readonly PublicationOrder[],
): Choice | undefined {
  const cellCount = system.places.length;
  const choose = (order: PublicationOrder): Choice | undefined => {
    const shown = chooseShown(system, secrets, order);
    return shown && { shown, order, ...costOf(system, shown) };
  };
  const compared = cellCount > MOST_CELLS_TO_COMPARE ? orders.slice(0, 1) : orders;
  const choices = compared.map(choose);
  let best: Choice | undefined;
  for (const choice of choices) {
    if (choice === undefined) return undefined;
    best = fewer(best, choice);
  }
  let trials = choices.length > 1 ? Math.floor(MOST_TRIALS / cellCount) : 0;
  for (const choice of choices) {
    if (choice === undefined) continue;
    let current = choice;
    for (let cell = nextHidden(current, -1); cell !== undefined && trials > 0; trials -= 1) {
      const tried = choose(publishedFirst(current.order, cell));
      const next: Choice = tried === undefined ? current : fewer(current, tried);
      cell = next === current ? nextHidden(current, cell) : nextHidden(next, -1);
      current = next;
    }
    best = fewer(best, current);
  }
  return best;
}

function costOf(
  { values }: CellSystem,
  shown: Uint8Array,
): { readonly cells: number; readonly sum: number } {
  let [cells, sum] = [0, 0];
  shown.forEach((is, cell) => {
    if (is === 1) return;
    cells += 1;
    sum += values[cell] ?? 0;
  });
  return { cells, sum };
}

function fewer(left: Choice | undefined, right: Choice): Choice {
  if (left === undefined || right.cells < left.cells) return right;
  return right.cells === left.cells && right.sum < left.sum ? right : left;
}

/** The next cell, by number, that was hidden only to protect others. */
function nextHidden({ shown, order }: Choice, after: number): number | undefined {
  let next: number | undefined;
  for (const cell of order.cells) {
    if (shown[cell] === 1 || cell <= after) continue;
    if (next === undefined || cell < next) next = cell;
  }
  return next;
}

function publishedFirst({ cells, forced }: PublicationOrder, first: number): PublicationOrder {
  const others = cells.slice(forced).filter((cell) => cell !== first);
  return { cells: [...cells.slice(0, forced), first, ...others], forced };
}
