/**
 * Writes a range of numbers.
 *
 * @param from - the lowest, included
 * @param below - the upper end, not included
 * @param isWhole - whether the numbers in it are whole, so that the last can be named
 * @returns such as `20-24`, `20-<25`, `<18`, `90+`
 * @internal
 */
export function rangeLabel(from: number, below: number, isWhole: boolean): string {
  if (from === -Infinity && below === Infinity) return "*";
  if (from === -Infinity) return `<${write(below)}`;
  if (below === Infinity) return `${write(from)}+`;
  if (!isWhole || !Number.isInteger(from) || !Number.isInteger(below)) {
    return `${write(from)}-<${write(below)}`;
  }
  return below - from === 1 ? write(from) : `${write(from)}-${write(below - 1)}`;
}

/** Without the last digits that doubles get wrong. */
function write(value: number): string {
  return String(Number(value.toPrecision(12)));
}
