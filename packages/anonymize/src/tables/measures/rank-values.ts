import type { TableCell } from "../table.ts";

/**
 * Orders values that read as numbers by their size, and others by their signs, as dates written
 * YYYY-MM-DD are ordered. What is missing comes first.
 *
 * @param values - each once
 * @returns for each value its place, from 0
 * @internal
 */
export function rankValues(values: readonly TableCell[]): Uint32Array {
  const numbers = values.map((value) =>
    value === null || value === "" ? Number.NaN : Number(value),
  );
  const isNumeric = values.every(
    (value, index) => value === null || value === "" || Number.isFinite(numbers[index]),
  );
  const order = values.map((_value, index) => index);
  order.sort((left, right) => {
    const [first, second] = [values[left] ?? "", values[right] ?? ""];
    if (first === "" || second === "") return first.length - second.length;
    if (isNumeric) return (numbers[left] ?? 0) - (numbers[right] ?? 0);
    return first < second ? -1 : 1;
  });
  const ranks = new Uint32Array(values.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
