import { at } from "./matrix.ts";

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** The simplex is small enough when its corners lie this close together. */
const CLOSE = 1e-9;
const MOST_STEPS = 2_000;

/**
 * Finds the point with the smallest value by the simplex of Nelder and Mead; it needs no
 * derivatives and minds no kinks. Run again from its own answer, since a simplex can flatten.
 *
 * @param valueAt - the function; `Infinity` where it has no value
 * @param start - where to begin
 * @returns the best point found
 * @source Nelder & Mead 1965, Computer Journal 7:308–313, coefficients 1, 2, ½, ½; from memory
 * @internal
 */
export function minimize(
  valueAt: (point: readonly number[]) => number,
  start: readonly number[],
): readonly number[] {
  return descend(valueAt, descend(valueAt, start, 0.5), 0.05);
}

function descend(
  valueAt: (point: readonly number[]) => number,
  start: readonly number[],
  edge: number,
): readonly number[] {
  const vertex = (point: readonly number[]): Vertex => ({ point, value: valueAt(point) });
  const corners = start.map((_, moved) =>
    vertex(start.map((value, index) => (index === moved ? value + edge : value))),
  );
  let simplex = sorted([vertex(start), ...corners]);
  for (let step = 0; step < MOST_STEPS && !isClose(simplex); step += 1) {
    simplex = sorted(nextSimplex(simplex, vertex));
  }
  return simplex[0]?.point ?? start;
}

function nextSimplex(
  simplex: readonly Vertex[],
  vertex: (point: readonly number[]) => Vertex,
): readonly Vertex[] {
  const kept = simplex.slice(0, -1);
  const [best] = kept;
  const second = kept.at(-1);
  const worst = simplex.at(-1);
  if (best === undefined || second === undefined || worst === undefined) return simplex;
  const centre = best.point.map(
    (_, index) => kept.reduce((sum, { point }) => sum + at(point, index), 0) / kept.length,
  );
  const along = (share: number): Vertex =>
    vertex(centre.map((value, index) => value + share * (value - at(worst.point, index))));
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return [...kept, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < second.value) return [...kept, reflected];
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...kept, contracted];
  const shrunk = (corner: Vertex): Vertex =>
    vertex(best.point.map((value, index) => (value + at(corner.point, index)) / 2));
  return [best, ...simplex.slice(1).map(shrunk)];
}

function sorted(simplex: readonly Vertex[]): readonly Vertex[] {
  return [...simplex].sort((left, right) => left.value - right.value);
}

function isClose(simplex: readonly Vertex[]): boolean {
  const best = simplex[0]?.point ?? [];
  return simplex.every(({ point }) =>
    point.every(
      (value, index) =>
        Math.abs(value - at(best, index)) <= CLOSE * (1 + Math.abs(at(best, index))),
    ),
  );
}
