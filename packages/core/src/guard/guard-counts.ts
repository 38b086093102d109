import { MedvirkError } from "../errors/medvirk-error.ts";
import { createIssue, type Issue, type IssueDefinition } from "../result/issue.ts";
import { resultOf, type Result } from "../result/result.ts";
import type { SmallCountProfile } from "./small-count-profile.ts";

/** A count of persons in one group. */
export interface GroupCount {
  /** Names the group; each group once. */
  readonly group: string;
  /** Persons; a whole number, at least 0. */
  readonly count: number;
}

/** A count that may be shown. */
export interface ShownCount {
  readonly state: "shown";
  readonly count: number;
}

/** A count that is hidden: it is too small, or another one could be computed from it. */
export interface SuppressedCount {
  readonly state: "suppressed";
  readonly reason: "small" | "complementary";
}

/** A count after the guard. It holds no number unless it may be shown. */
export type GuardedCount = ShownCount | SuppressedCount;

/** The counts of one way of grouping, and their total, safe to publish together. */
export interface GuardedCounts {
  /** The id of the profile that was used. */
  readonly profile: string;
  readonly total: GuardedCount;
  /** The groups in the order given. */
  readonly groups: readonly (GuardedCount & { readonly group: string })[];
}

/** The issue of a count that isn't a whole number of persons. */
export const invalidCount: IssueDefinition = {
  code: "core.invalid-count",
  texts: {
    nb: "Antallet må være et helt tall, 0 eller mer.",
    nn: "Talet må vere eit heilt tal, 0 eller meir.",
    en: "The count must be a whole number, 0 or more.",
  },
};

/** The issue of a group that stands twice. */
export const repeatedGroup: IssueDefinition = {
  code: "core.repeated-group",
  texts: {
    nb: "Samme gruppe står to ganger.",
    nn: "Same gruppe står to gonger.",
    en: "The same group stands twice.",
  },
};

/**
 * Hides small counts of one way of grouping, and as many more as it takes that no hidden count
 * can be computed from the total, the shown counts and the profile itself.
 *
 * A reader is taken to know the profile, which counts were hidden for being small, and that the
 * smallest others cover for them. Hidden counts must then still leave at least two possible values
 * each, and together reach the minimum; else the smallest shown count is hidden too, and at last
 * the total.
 *
 * Publish a hidden count without its reason. A reader who is told the reasons, or who replays every
 * step of this rule on all tables that it might have been, can at times still tell a count.
 *
 * @param counts - the persons in each group; together they are the total
 * @param profile - the named rule; there is no default
 * @returns the guarded counts; or `core.invalid-count`, `core.repeated-group`
 * @throws MedvirkError `core.invalid-profile` when the minimum isn't a whole number of at least 3
 *   (2 where zeros are hidden too): below that, a hidden count would be known
 * @example
 * ```ts
 * import { guardCounts, type SmallCountProfile } from "@medvirk/core";
 *
 * const profile: SmallCountProfile = {
 *   id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false },
 * };
 * const guarded = guardCounts([
 *   { group: "north", count: 3 },
 *   { group: "south", count: 9 },
 *   { group: "west", count: 20 },
 * ], profile);
 * guarded.ok && guarded.value.groups.map((group) => group.state); // => ["suppressed", "suppressed", "shown"]
 * ```
 */
export function guardCounts(
  counts: readonly GroupCount[],
  profile: SmallCountProfile,
): Result<GuardedCounts> {
  const lowestMinimum = profile.zeros === "shown" ? 3 : 2;
  if (!Number.isSafeInteger(profile.minimum) || profile.minimum < lowestMinimum) {
    throw new MedvirkError(
      "core.invalid-profile",
      `Give a profile whose minimum is a whole number of at least ${String(lowestMinimum)}.`,
    );
  }
  return resultOf(findIssues(counts), () => guardValidCounts(counts, profile));
}

function findIssues(counts: readonly GroupCount[]): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  counts.forEach(({ group, count }, index) => {
    if (!Number.isSafeInteger(count) || count < 0)
      issues.push(createIssue(invalidCount, [index, "count"]));
    if (seen.has(group)) issues.push(createIssue(repeatedGroup, [index, "group"]));
    seen.add(group);
  });
  return issues;
}

function guardValidCounts(
  counts: readonly GroupCount[],
  profile: SmallCountProfile,
): GuardedCounts {
  const small = counts.map(({ count }) => isSmall(count, profile));
  const hidden = [...small];
  for (const index of coversInOrder(counts, small)) {
    if (isSafe(counts, hidden, small, profile)) break;
    hidden[index] = true;
  }
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const showTotal = isSafe(counts, hidden, small, profile) && !isSmall(sum, profile);
  return {
    profile: profile.id,
    total: showTotal
      ? { state: "shown", count: sum }
      : { state: "suppressed", reason: "complementary" },
    groups: counts.map(({ group, count }, index) => {
      if (hidden[index] !== true) return { group, state: "shown", count };
      return {
        group,
        state: "suppressed",
        reason: small[index] === true ? "small" : "complementary",
      };
    }),
  };
}

function isSmall(count: number, profile: SmallCountProfile): boolean {
  return count === 0 ? profile.zeros === "suppressed" : count < profile.minimum;
}

/** The groups that may cover others, the smallest first. A zero covers nothing. */
function coversInOrder(
  counts: readonly GroupCount[],
  small: readonly boolean[],
): readonly number[] {
  const countAt = (index: number): number => counts[index]?.count ?? 0;
  return [...counts.keys()]
    .filter((index) => small[index] === false && countAt(index) > 0)
    .sort((left, right) => countAt(left) - countAt(right));
}

/** True when every hidden count has at least two possible values and together they aren't small. */
function isSafe(
  counts: readonly GroupCount[],
  hidden: readonly boolean[],
  small: readonly boolean[],
  profile: SmallCountProfile,
): boolean {
  const smallLow = profile.zeros === "suppressed" ? 0 : 1;
  const smallHigh = profile.minimum - 1;
  let coverHigh = Number.POSITIVE_INFINITY;
  let sum = 0;
  let smallGroups = 0;
  let covers = 0;
  counts.forEach(({ count }, index) => {
    if (hidden[index] !== true) {
      if (count > 0) coverHigh = Math.min(coverHigh, count);
      return;
    }
    sum += count;
    if (small[index] === true) smallGroups += 1;
    else covers += 1;
  });
  if (smallGroups === 0) return true;
  if (sum < profile.minimum) return false;
  const leastOfOthers = (smallGroups - 1) * smallLow + covers * profile.minimum;
  const mostOfOthers = (smallGroups - 1) * smallHigh + (covers === 0 ? 0 : covers * coverHigh);
  const least = Math.max(smallLow, sum - mostOfOthers);
  const most = Math.min(smallHigh, sum - leastOfOthers);
  return most > least;
}
