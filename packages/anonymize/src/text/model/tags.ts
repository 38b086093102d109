import type { EntityType } from "./entity-model.ts";

/** How many tags there are: outside, then begin and inside of each type of entity. */
export const tagCount = 9;

/** The tag of a token that is in no name. */
export const outside = 0;

/** The types in the order of their tags: 1 and 2 a person, 3 and 4 an organisation, and so on. */
const types: readonly EntityType[] = ["person", "organisation", "place", "other"];

/**
 * Says which type a tag belongs to.
 *
 * @param tag - a tag from 1 to 8
 * @returns the type of entity
 * @internal
 */
export function typeOfTag(tag: number): EntityType {
  return types[(tag - 1) >> 1] ?? "other";
}

/**
 * Gives the tag that begins an entity.
 *
 * @param type - the type of entity
 * @returns its begin tag; the inside tag is the next number
 * @internal
 */
export function beginTag(type: EntityType): number {
  return 2 * types.indexOf(type) + 1;
}

/**
 * Says whether a tag may follow another: an inside tag only follows its own type.
 *
 * @param previous - the tag before
 * @param tag - the tag after it
 * @returns false for an inside tag that would continue nothing
 * @internal
 */
export function mayFollow(previous: number, tag: number): boolean {
  const inside = tag > 0 && tag % 2 === 0;
  return !inside || previous === tag || previous === tag - 1;
}
