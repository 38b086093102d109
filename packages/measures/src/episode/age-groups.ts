import type { AgeGroup, Episode, Session } from "../schemas/types.ts";

/**
 * Gives the age group at each session: the episode's, until a session says that it has changed.
 *
 * @param episode - whose age group holds from the start
 * @param sessions - in order
 * @returns one for each session; `undefined` where none is given
 * @internal
 */
export function ageGroupsOf(
  { ageGroup }: Pick<Episode, "ageGroup">,
  sessions: readonly Session[],
): readonly (AgeGroup | undefined)[] {
  let current = ageGroup;
  return sessions.map((session) => (current = session.ageGroup ?? current));
}
