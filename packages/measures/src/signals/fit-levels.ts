import type { ScoredPoint } from "../episode/series.ts";
import type { Fit } from "./find-signals.ts";
import type { SignalRule } from "../schemas/own-types.ts";

type Rule<Kind> = Extract<SignalRule, { kind: Kind }>;

/** Looks at the first score of the course. @internal */
export function fitFirstAbove(
  [first]: readonly ScoredPoint[],
  { boundary, tenths }: Rule<"first-above">,
): Fit | null {
  if (first === undefined) return null;
  const isAbove = boundary === ">=" ? first.totalTenths >= tenths : first.totalTenths > tenths;
  return isAbove ? { points: [first] } : null;
}

/** Fits when no score ever was lower than the highest. @internal */
export function fitAlwaysMaximum(
  scored: readonly ScoredPoint[],
  { minimumScores }: Rule<"always-maximum">,
  highestTenths: number,
): Fit | null {
  const isFit =
    scored.length >= Math.max(1, minimumScores) &&
    scored.every(({ totalTenths }) => totalTenths === highestTenths);
  return isFit ? { points: scored } : null;
}

/** Looks at the last score. @internal */
export function fitBelowLine(scored: readonly ScoredPoint[], rule: Rule<"below-line">): Fit | null {
  const last = scored.at(-1);
  return last !== undefined && isBelow(last.totalTenths, rule) ? { points: [last] } : null;
}

/** Names every item that shares the lowest mark; none where all marks are the same. @internal */
export function fitLowestElement(
  scored: readonly ScoredPoint[],
  rule: Rule<"lowest-element">,
): Fit | null {
  const last = scored.at(-1);
  const marks = Object.entries(last?.itemTenths ?? {}).flatMap(([key, mark]) =>
    mark === undefined ? [] : [{ key, mark }],
  );
  const lowest = Math.min(...marks.map(({ mark }) => mark));
  const items = marks.filter(({ mark }) => mark === lowest).map(({ key }) => key);
  if (last === undefined || items.length === marks.length || !isBelow(lowest, rule)) return null;
  return { points: [last], items };
}

function isBelow(
  tenths: number,
  line: { readonly tenths: number; readonly boundary: "<" | "<=" },
): boolean {
  return line.boundary === "<=" ? tenths <= line.tenths : tenths < line.tenths;
}
