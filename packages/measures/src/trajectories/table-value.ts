import type { TableCurve } from "../schemas/trajectory-types.ts";

/** Two neighbouring nodes, and how far between them a value lies. */
interface Place {
  readonly below: number;
  readonly above: number;
  readonly share: number;
}

/**
 * Reads a table between its nodes, linear in intake and session, and held beyond its edges.
 *
 * @returns the value; `null` when a cell that it would rest on is empty
 * @internal
 */
export function tableValue(
  { intakesTenths, sessions, valuesTenths }: TableCurve,
  intakeTenths: number,
  session: number,
): number | null {
  const row = placeOf(intakesTenths, intakeTenths);
  const column = placeOf(sessions, session);
  const low = along(valuesTenths[row.below], column);
  return row.share === 0 ? low : between(low, along(valuesTenths[row.above], column), row.share);
}

function along(
  cells: readonly (number | null)[] = [],
  { above, below, share }: Place,
): number | null {
  return between(cells[below] ?? null, cells[above] ?? null, share);
}

function between(low: number | null, high: number | null, share: number): number | null {
  if (share === 0) return low;
  return low === null || high === null ? null : low + share * (high - low);
}

function placeOf(nodes: readonly number[], value: number): Place {
  const last = nodes.length - 1;
  let above = 0;
  while (above <= last && !((nodes[above] ?? value) >= value)) above += 1;
  if (above > last) return { below: last, above: last, share: 0 };
  const high = nodes[above] ?? value;
  const low = nodes[above - 1];
  if (low === undefined || high === value) return { below: above, above, share: 0 };
  return { below: above - 1, above, share: (value - low) / (high - low) };
}
