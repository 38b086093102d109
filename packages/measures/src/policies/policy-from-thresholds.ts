import {
  createIssue,
  hasIssues,
  succeed,
  type Issue,
  type LocalizedText,
  type Result,
} from "@medvirk/core";
import * as issues from "../issues.ts";
import type { ThresholdSet } from "../schemas/own-types.ts";
import type { Policy } from "../schemas/types.ts";

/** Thresholds to read by together, and what to call that. */
export interface ThresholdChoice {
  /** Kebab-case; it is named in every result. */
  readonly id: string;
  readonly name: LocalizedText;
  /** A cut-off, a reliable change, or one of each; from `thresholdSets` or the caller's own. */
  readonly thresholds: readonly [ThresholdSet, ...ThresholdSet[]];
}

/**
 * Puts cited thresholds together to a policy, where they are for the same instrument and people.
 *
 * @param choice - one cut-off, one reliable change, or one of each
 * @returns the policy, each number with its own source; or `measures.thresholds-disagree`,
 *   `measures.boundary-not-stated` with the place among the thresholds
 * @example
 * ```ts
 * import { policyFromThresholds, thresholdSets } from "@medvirk/measures";
 *
 * const [cutoff, change] = ["openfit-adult", "bon-reliable-change"].map((id) =>
 *   thresholdSets.find((set) => set.id === id),
 * );
 * if (cutoff === undefined || change === undefined) throw new Error("no such set");
 * const policy = policyFromThresholds({
 *   id: "synthetic-town-2026",
 *   name: { nb: "Syntetisk by", nn: "Syntetisk by", en: "Synthetic town" },
 *   thresholds: [cutoff, change],
 * });
 * policy.ok ? [policy.value.cutoff?.tenths, policy.value.reliableChange?.tenths] : []; // => [250, 60]
 * ```
 */
export function policyFromThresholds({ id, name, thresholds }: ThresholdChoice): Result<Policy> {
  const found = checkThresholds(thresholds);
  if (hasIssues(found)) return { ok: false, issues: found };
  const [{ instrument }] = thresholds;
  const ageGroup = thresholds.find((set) => set.ageGroup !== undefined)?.ageGroup;
  const rater = thresholds.find((set) => set.rater !== undefined)?.rater;
  const cutoff = partOf(thresholds, "cutoff");
  const reliableChange = partOf(thresholds, "reliable-change");
  return succeed({
    schemaVersion: "0.1",
    id,
    name,
    instrument,
    ...(rater === undefined ? {} : { raters: [rater] }),
    ...(ageGroup === undefined ? {} : { ageGroups: [ageGroup] }),
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(reliableChange === undefined ? {} : { reliableChange }),
  });
}

function partOf(
  thresholds: readonly ThresholdSet[],
  kind: ThresholdSet["kind"],
): NonNullable<Policy["cutoff"] & Policy["reliableChange"]> | undefined {
  const set = thresholds.find((one) => one.kind === kind);
  if (set?.boundary === undefined) return undefined;
  const { boundary, citation, tenths } = set;
  return { tenths, boundary, origin: { kind: "stated" }, citation };
}

function checkThresholds(thresholds: readonly ThresholdSet[]): readonly Issue[] {
  const said: { ageGroup?: string; rater?: string } = {};
  const kinds = new Set<string>();
  return thresholds.flatMap(({ ageGroup, boundary, instrument, kind, rater }, index) => {
    const path = ["thresholds", index];
    const isOther =
      kinds.has(kind) ||
      instrument !== thresholds[0]?.instrument ||
      (ageGroup ?? said.ageGroup) !== (said.ageGroup ?? ageGroup) ||
      (rater ?? said.rater) !== (said.rater ?? rater);
    kinds.add(kind);
    if (ageGroup !== undefined) said.ageGroup ??= ageGroup;
    if (rater !== undefined) said.rater ??= rater;
    return [
      ...(isOther ? [createIssue(issues.thresholdsDisagree, path)] : []),
      ...(boundary === undefined
        ? [createIssue(issues.boundaryNotStated, [...path, "boundary"])]
        : []),
    ];
  });
}
