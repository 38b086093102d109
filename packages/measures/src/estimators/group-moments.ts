import { addAt, at, type Numbers } from "./matrix.ts";
import type { MixedModelRows } from "./mixed-model.ts";

/** All that the likelihood needs of the rows: their number never matters again. */
export interface GroupMoments {
  /** Columns and response together: the width of each block below. */
  readonly width: number;
  readonly rows: number;
  readonly groupCount: number;
  /** The slope's column is used as (t − centre) / scale, so that its size is about one. */
  readonly centre: number;
  readonly scale: number;
  /** [X y]ᵀ[X y] of all rows, lower triangle. */
  readonly products: Float64Array;
  /** For each group: n, Σt, Σt², then Σ[X y], then Σt·[X y]. */
  readonly groups: Float64Array;
  readonly patterns: readonly Pattern[];
}

/** Groups that were measured at the same times: they share n, Σt and Σt². */
export interface Pattern {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  groupCount: number;
  /** Σ s₀s₀ᵀ, Σ (s₀s₁ᵀ + s₁s₀ᵀ) and Σ s₁s₁ᵀ over its groups, s₀ = Σ[X y] and s₁ = Σt·[X y]. */
  readonly blocks: Float64Array;
}

/**
 * Sums the rows up, group by group, in one pass.
 *
 * @param rows - checked rows
 * @returns moments whose size depends on the groups only
 * @internal
 */
export function groupMoments({ columns, group, response, slope }: MixedModelRows): GroupMoments {
  const width = columns.length + 1;
  const stride = 3 + 2 * width;
  const rows = response.length;
  const { centre, scale } = slope === undefined ? { centre: 0, scale: 1 } : spread(slope);
  let groupCount = 0;
  for (let index = 0; index < rows; index += 1) {
    groupCount = Math.max(groupCount, at(group, index) + 1);
  }
  const products = new Float64Array(width * width);
  const groups = new Float64Array(groupCount * stride);
  const row = new Float64Array(width);
  for (let index = 0; index < rows; index += 1) {
    const time = slope === undefined ? 0 : (at(slope, index) - centre) / scale;
    const start = at(group, index) * stride;
    addAt(groups, start, 1);
    addAt(groups, start + 1, time);
    addAt(groups, start + 2, time * time);
    for (let column = 0; column < width; column += 1) {
      const value = at(columns[column] ?? response, index);
      row[column] = value;
      addAt(groups, start + 3 + column, value);
      addAt(groups, start + 3 + width + column, time * value);
      for (let other = 0; other <= column; other += 1) {
        addAt(products, column * width + other, value * at(row, other));
      }
    }
  }
  const patterns = collectPatterns(groups, stride, width);
  return { width, rows, groupCount, centre, scale, products, groups, patterns };
}

function collectPatterns(groups: Float64Array, stride: number, width: number): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (let start = 0; start < groups.length; start += stride) {
    const n = at(groups, start);
    const sum = at(groups, start + 1);
    const squares = at(groups, start + 2);
    const key = `${String(n)} ${String(sum)} ${String(squares)}`;
    let pattern = patterns.get(key);
    if (pattern === undefined) {
      const blocks = new Float64Array(3 * width * width);
      pattern = { n, sum, squares, groupCount: 0, blocks };
      patterns.set(key, pattern);
    }
    pattern.groupCount += 1;
    addProducts(pattern.blocks, groups, start + 3, width);
  }
  return [...patterns.values()];
}

function addProducts(
  blocks: Float64Array,
  groups: Float64Array,
  start: number,
  width: number,
): void {
  const size = width * width;
  for (let row = 0; row < width; row += 1) {
    const zero = at(groups, start + row);
    const one = at(groups, start + width + row);
    for (let column = 0; column <= row; column += 1) {
      const otherZero = at(groups, start + column);
      const otherOne = at(groups, start + width + column);
      const place = row * width + column;
      addAt(blocks, place, zero * otherZero);
      addAt(blocks, size + place, zero * otherOne + one * otherZero);
      addAt(blocks, 2 * size + place, one * otherOne);
    }
  }
}

function spread(values: Numbers): { readonly centre: number; readonly scale: number } {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += at(values, index);
  const centre = sum / values.length;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1)
    squares += (at(values, index) - centre) ** 2;
  const scale = Math.sqrt(squares / values.length);
  return { centre, scale: scale > 0 ? scale : 1 };
}
