import { cellCountOf, membersOf, type CellSums } from "../system/cell-system.ts";
import type { ModularVector } from "./modular-vector.ts";
import { protectedVectors, type ProtectedVectors, type Secret } from "./protected-vectors.ts";
import { publishedSpan, type PublishedSpan } from "./published-span.ts";

/** Cells in the order in which they should be published. */
export interface PublicationOrder {
  /** The cells that may be published; the others stay hidden. */
  readonly cells: readonly number[];
  /** How many of them, from the first, must be published. */
  readonly forced: number;
}

/**
 * Publishes as many cells as the secrets allow, those that stand first before the others.
 *
 * Gaussian elimination, as in Statistics Norway's GaussSuppression: a cell is hidden when,
 * together with those published before it, it would give a secret away. Cells far ahead of every
 * hidden one are published at once: the last 64, then 128, and so on stay to be decided, until
 * hiding them alone would keep every secret. That leaves few unknown inner cells to eliminate.
 *
 * @param sums - the cells
 * @param secrets - what must not be computable
 * @param order - the cells that may be published
 * @returns which cells are shown; `undefined` when the forced cells give a secret away
 * @source Langsrud, Ø. (2024). Secondary Cell Suppression by Gaussian Elimination: An Algorithm
 *   Suitable for Handling Issues with Zeros and Singletons. PSD 2024. doi
 *   10.1007/978-3-031-69651-0_6 (named in the docs of GaussSuppression; article not read)
 * @internal
 */
export function chooseShown(
  sums: CellSums,
  secrets: readonly Secret[],
  order: PublicationOrder,
): Uint8Array | undefined {
  const open = order.cells.length - order.forced;
  for (let tail = Math.max(64, 4 * secrets.length); ; tail *= 2) {
    const decided = order.cells.length - Math.min(tail, open);
    const shown = publishInOrder(sums, secrets, order.cells, decided);
    if (shown !== undefined || tail >= open) return shown;
  }
}

function publishInOrder(
  sums: CellSums,
  secrets: readonly Secret[],
  cells: readonly number[],
  decided: number,
): Uint8Array | undefined {
  const shown = new Uint8Array(cellCountOf(sums));
  const isKnown = new Uint8Array(sums.innerCount);
  for (const cell of cells.slice(0, decided)) {
    shown[cell] = 1;
    const members = membersOf(sums, cell);
    if (members.length === 1) isKnown[members[0] ?? 0] = 1;
  }
  const isUnknown = (inner: number): boolean => isKnown[inner] === 0;
  const secret = protectedVectors(secrets, isUnknown);
  const span = publishedSpan();
  const vectors = cells
    .slice(0, decided)
    .map((cell) => vectorOf(sums, cell, isUnknown))
    .filter(({ size }) => size > 0)
    // All of these are published, in whatever order: the shortest first leaves least to fill in.
    .sort((left, right) => left.size - right.size);
  for (const vector of vectors) {
    span.reduce(vector);
    if (vector.size > 0) publish(vector, span, secret);
    if (!secret.allHold()) return undefined;
  }
  if (!secret.allHold()) return undefined;
  for (const cell of cells.slice(decided)) {
    const vector = vectorOf(sums, cell, isUnknown);
    span.reduce(vector);
    if (vector.size > 0) {
      if (secret.isRevealedBy(vector)) continue;
      publish(vector, span, secret);
    }
    shown[cell] = 1;
  }
  return shown;
}

function publish(vector: ModularVector, span: PublishedSpan, secret: ProtectedVectors): void {
  const row = secret.cheapestRow(vector);
  span.add(vector, row);
  secret.solve(row, span.pivotOf(row) ?? []);
}

function vectorOf(
  sums: CellSums,
  cell: number,
  isUnknown: (inner: number) => boolean,
): ModularVector {
  const vector: ModularVector = new Map();
  for (const inner of membersOf(sums, cell)) if (isUnknown(inner)) vector.set(inner, 1);
  return vector;
}
