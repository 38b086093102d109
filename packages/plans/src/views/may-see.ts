import { plainCategory } from "../consent/names-category.ts";
import type { LeftOut } from "./plan-view.ts";

/** What may tell which kinds of information a thing holds. */
interface Marked {
  readonly id?: string;
  readonly categories?: readonly string[] | undefined;
  readonly lifeAreas?: readonly string[] | undefined;
  readonly lifeArea?: string | undefined;
}

/** The kinds of information that a party may be given, as they are compared. */
export type Granted = ReadonlySet<string>;

/**
 * Says why a thing must be left out: one kind of information that isn't covered is enough.
 *
 * @param thing - a thing of the plan; its `categories` count, or else its life areas
 * @param granted - what the party may be given
 * @returns the reason; undefined where all that the thing holds is covered
 * @internal
 */
export function reasonToLeaveOut(
  thing: Marked,
  granted: Granted,
): Extract<LeftOut["reason"], "no-category" | "not-covered"> | undefined {
  const { categories, lifeAreas, lifeArea } = thing;
  const held = categories ?? lifeAreas ?? (lifeArea === undefined ? [] : [lifeArea]);
  if (held.length === 0) return "no-category";
  return held.every((category) => granted.has(plainCategory(category))) ? undefined : "not-covered";
}
