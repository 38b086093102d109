/**
 * The tableau of a linear program in whole numbers: `basic[i]` is
 * `(rows[i][0] - sum of rows[i][j + 1] * nonbasic[j]) / denominator`, and no variable is negative.
 *
 * Every pivot keeps whole numbers over one common denominator (Edmonds 1967, Bareiss 1968), so
 * nothing is rounded: what is said to be provable is. A tableau belongs to one audit and is
 * changed in place.
 *
 * @internal
 */
export interface Tableau {
  rows: Float64Array[];
  basic: number[];
  nonbasic: number[];
  denominator: number;
}

/** How much an audit may still compute: multiplications, taken off as they are done. */
export interface WorkLeft {
  operations: number;
}

const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Lets a nonbasic variable take the place of a basic one.
 *
 * @param tableau - is changed
 * @param objective - a row that changes with it, or `undefined`
 * @param row - the index of the basic variable that leaves
 * @param column - the index of the nonbasic variable that enters; its entry in the row isn't 0
 * @param work - is taken from
 * @returns false when the work is used up or a number grew beyond what a double holds exactly:
 *   the tableau is then useless
 * @internal
 */
export function pivot(
  tableau: Tableau,
  objective: Float64Array | undefined,
  row: number,
  column: number,
  work: WorkLeft,
): boolean {
  const pivotRow = tableau.rows[row];
  if (pivotRow === undefined) return false;
  const width = tableau.nonbasic.length + 1;
  const entering = column + 1;
  const value = pivotRow[entering] ?? 0;
  const before = tableau.denominator;
  const all = objective === undefined ? tableau.rows : [...tableau.rows, objective];
  for (const other of all) {
    if (other === pivotRow) continue;
    const factor = other[entering] ?? 0;
    if (factor === 0 && value === before) continue;
    work.operations -= width;
    if (!combine(other, pivotRow, { factor, value, before, width })) return false;
    other[entering] = -factor;
  }
  pivotRow[entering] = before;
  tableau.denominator = value;
  if (value < 0) negate(tableau, objective, width);
  const leaving = tableau.basic[row] ?? 0;
  tableau.basic[row] = tableau.nonbasic[column] ?? 0;
  tableau.nonbasic[column] = leaving;
  return work.operations > 0;
}

interface Step {
  readonly factor: number;
  readonly value: number;
  readonly before: number;
  readonly width: number;
}

function combine(
  target: Float64Array,
  source: Float64Array,
  { factor, value, before, width }: Step,
): boolean {
  // Almost every pivot of a table of counts: all entries are small and nothing is divided.
  if (value === 1 && before === 1) {
    for (let index = 0; index < width; index += 1) {
      const next = (target[index] ?? 0) - factor * (source[index] ?? 0);
      if (next > LARGEST || next < -LARGEST) return false;
      target[index] = next;
    }
    return true;
  }
  for (let index = 0; index < width; index += 1) {
    const left = (target[index] ?? 0) * value;
    const right = factor * (source[index] ?? 0);
    if (Math.abs(left) > LARGEST || Math.abs(right) > LARGEST) return false;
    const next = left - right;
    if (next > LARGEST || next < -LARGEST) return false;
    target[index] = next / before;
  }
  return true;
}

function negate(tableau: Tableau, objective: Float64Array | undefined, width: number): void {
  tableau.denominator = -tableau.denominator;
  for (const row of objective === undefined ? tableau.rows : [...tableau.rows, objective]) {
    for (let index = 0; index < width; index += 1) row[index] = -(row[index] ?? 0);
  }
}

/**
 * Takes a nonbasic variable out of the program: it stays 0.
 *
 * @param tableau - is changed
 * @param objective - a row that changes with it, or `undefined`
 * @param column - the index of the variable
 * @internal
 */
export function dropColumn(
  tableau: Tableau,
  objective: Float64Array | undefined,
  column: number,
): void {
  const last = tableau.nonbasic.length;
  for (const row of objective === undefined ? tableau.rows : [...tableau.rows, objective]) {
    row[column + 1] = row[last] ?? 0;
  }
  const moved = tableau.nonbasic.pop();
  if (moved !== undefined && column < tableau.nonbasic.length) tableau.nonbasic[column] = moved;
}
