import { guardCounts, type GuardedCounts, type SmallCountProfile } from "@medvirk/core";

const profile: SmallCountProfile = {
  id: "own-5",
  minimum: 5,
  zeros: "shown",
  citation: { source: "made up", verified: false },
};

export function publish(counts: ReadonlyMap<string, number>): GuardedCounts | undefined {
  const groups = [...counts].map(([group, count]) => ({ group, count }));
  const guarded = guardCounts(groups, profile);
  return guarded.ok ? guarded.value : undefined;
}

// @ts-expect-error A hidden count holds no number.
export const leak = (counts: GuardedCounts): number => counts.total.count;
