import type { ScoredPoint } from "../episode/series.ts";
import type { Fit } from "./find-signals.ts";
import type { SignalRule } from "../schemas/own-types.ts";

type Rule<Kind> = Extract<SignalRule, { kind: Kind }>;

/**
 * Counts turns between large steps; smaller steps are passed over and keep the direction.
 *
 * @source Better Outcomes Now, progress, SawtoothPattern.php, read 2026-11-22; in tenths, since its
 *   doubles miss a step of exactly 6.0
 * @internal
 */
export function fitSawtooth(scored: readonly ScoredPoint[], rule: Rule<"sawtooth">): Fit | null {
  let turns = 0;
  let direction = 0;
  let before: number | undefined;
  for (const { totalTenths } of scored) {
    const step = totalTenths - (before ?? totalTenths);
    before = totalTenths;
    if (step === 0 || Math.abs(step) < rule.stepTenths) continue;
    if (Math.sign(step) !== direction) turns += 1;
    direction = Math.sign(step);
  }
  const isFit = scored.length >= rule.minimumScores && turns >= rule.minimumTurns;
  return isFit ? { points: scored } : null;
}

/** Looks at the last scores only. @internal */
export function fitFlat(scored: readonly ScoredPoint[], rule: Rule<"flat">): Fit | null {
  const points = scored.slice(-rule.scores);
  if (rule.scores < 2 || points.length < rule.scores) return null;
  const totals = points.map(({ totalTenths }) => totalTenths);
  return Math.max(...totals) - Math.min(...totals) <= rule.withinTenths ? { points } : null;
}

/** Sets the last score against the highest of the few before it. @internal */
export function fitDrop(scored: readonly ScoredPoint[], rule: Rule<"drop">): Fit | null {
  const last = scored.at(-1);
  const recent = scored.slice(-1 - rule.withinScores, -1);
  const [first, ...others] = recent;
  if (last === undefined || first === undefined) return null;
  const highest = others.reduce(
    (high, point) => (point.totalTenths > high.totalTenths ? point : high),
    first,
  );
  const drop = highest.totalTenths - last.totalTenths;
  return drop > 0 && drop >= rule.dropTenths ? { points: [highest, last] } : null;
}

/** Sets the last score against that of the early session. @internal */
export function fitDipAfter(scored: readonly ScoredPoint[], rule: Rule<"dip-after">): Fit | null {
  const early = scored.filter(({ session }) => session <= rule.afterSession).at(-1);
  const last = scored.at(-1);
  if (early === undefined || last === undefined) return null;
  const drop = early.totalTenths - last.totalTenths;
  return drop > 0 && drop >= rule.dropTenths ? { points: [early, last] } : null;
}
