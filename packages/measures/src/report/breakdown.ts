import { guardCounts, MedvirkError, type SmallCountProfile } from "@medvirk/core";
import type { ConfidenceLevel } from "../estimators/confidence.ts";
import type { Breakdown, Share } from "../schemas/report-types.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** How a report hides small counts and how sure its intervals are. */
export interface Guard {
  readonly profile: SmallCountProfile;
  readonly confidenceLevel: ConfidenceLevel;
}

/**
 * Counts persons by group and hides what is too small, with as many more as it takes.
 *
 * Where no group may be shown, not even the empty ones are: which groups are empty could tell the
 * rest. The total is shown from the minimum on, since other figures of the report hold it too;
 * why a group is hidden is not told.
 *
 * @param groupOf - the group of each person: every person is in exactly one
 * @param groups - every group there can be, in the order to show them
 * @internal
 */
export function breakdown<Group extends string>(
  groupOf: readonly Group[],
  groups: readonly Group[],
  { confidenceLevel, profile }: Guard,
): Breakdown {
  const persons = groupOf.length;
  const guarded = guardCounts(countsOf(groupOf, groups), profile);
  if (!guarded.ok) {
    throw new MedvirkError("measures.repeated-group", "Give each group of a breakdown once.");
  }
  const isEmpty = !guarded.value.groups.some((one) => one.state === "shown" && one.count > 0);
  return {
    total: persons < profile.minimum ? { state: "suppressed" } : { state: "shown", count: persons },
    groups: guarded.value.groups.map((one) => {
      if (isEmpty || one.state !== "shown") return { group: one.group, state: "suppressed" };
      const { count, group } = one;
      return { group, state: "shown", count, share: shareOf(count, persons, confidenceLevel) };
    }),
  };
}

function countsOf<Group extends string>(
  groupOf: readonly Group[],
  groups: readonly Group[],
): readonly { readonly group: Group; readonly count: number }[] {
  const counts = new Map<Group, number>();
  for (const group of groupOf) counts.set(group, (counts.get(group) ?? 0) + 1);
  return groups.map((group) => ({ group, count: counts.get(group) ?? 0 }));
}

/**
 * Gives a share with its interval.
 *
 * @internal
 */
export function shareOf(
  numerator: number,
  denominator: number,
  confidenceLevel: ConfidenceLevel,
): Share {
  return {
    numerator,
    denominator,
    share: numerator / denominator,
    interval: wilsonInterval(numerator, denominator, confidenceLevel),
  };
}

/**
 * Gives the count of a group that is shown.
 *
 * @returns `undefined` where it is hidden
 * @internal
 */
export function shownCount({ groups }: Breakdown, group: string): number | undefined {
  const found = groups.find((one) => one.group === group);
  return found?.state === "shown" ? found.count : undefined;
}

/**
 * Says whether every group is empty or large enough, so that the whole may be given as it is.
 *
 * A crossing of two breakdowns, or a mean of a part of those whose mean stands elsewhere, is given
 * whole or not at all: with one cell hidden, the margins would tell it.
 *
 * @param groupOf - the group of each person
 * @internal
 */
export function isSafeWhole<Group extends string>(
  groupOf: readonly Group[],
  groups: readonly Group[],
  { minimum }: SmallCountProfile,
): boolean {
  return countsOf(groupOf, groups).every(({ count }) => count === 0 || count >= minimum);
}
