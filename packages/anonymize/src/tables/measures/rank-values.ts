import type { SensitiveColumn } from "./sensitive-column.ts";

/** What the order of values is read from. */
type Column = Pick<SensitiveColumn, "values" | "shares" | "missingCode">;

/**
 * Orders values that read as numbers by their size, and others by their signs, as dates written
 * YYYY-MM-DD are ordered. What is missing comes first.
 *
 * @param column - the column
 * @returns for each value its place, from 0
 * @internal
 */
export function rankValues(column: Column): Uint32Array {
  const texts = textsOf(column);
  const numbers = texts.map((text) => (text === "" ? Number.NaN : Number(text)));
  const isNumeric = texts.every((text, index) => text === "" || Number.isFinite(numbers[index]));
  const order = [...texts.keys()];
  order.sort((left, right) => {
    const [first, second] = [texts[left] ?? "", texts[right] ?? ""];
    if (first === "" || second === "") return first.length - second.length;
    if (isNumeric) return (numbers[left] ?? 0) - (numbers[right] ?? 0);
    return first < second ? -1 : 1;
  });
  const ranks = new Uint32Array(texts.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

/**
 * Whether the values of a column have an order: numbers, or dates from the year on.
 *
 * @param column - the column
 * @returns false where one value has none, or where no value is known
 * @internal
 */
export function isOrdered(column: Column): boolean {
  const known = textsOf(column).filter((text) => text !== "");
  return (
    known.length > 0 &&
    (known.every((text) => Number.isFinite(Number(text))) ||
      known.every((text) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text)))
  );
}

/** What is missing, or doesn't occur, as the empty text. */
function textsOf({ values, shares, missingCode }: Column): readonly string[] {
  return values.map((value, code) =>
    code === missingCode || shares[code] === 0 ? "" : (value?.trim() ?? ""),
  );
}
