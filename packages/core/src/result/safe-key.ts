/**
 * Gives the key of a path in an issue back only where it is plainly the name of a field: a key of
 * unknown origin may be a person's name or number, and no issue repeats those.
 *
 * A single word in small letters is taken for a field, since a misspelt one must be named.
 *
 * @param key - a key that stands in somebody's data
 * @returns the key; `?` for one with blanks, letters outside ASCII, a capital first or five digits
 * @example
 * ```ts
 * import { safeKey } from "@medvirk/core";
 *
 * safeKey("itemTenths"); // => "itemTenths"
 * safeKey("Kari Nordmann"); // => "?"
 * ```
 */
export function safeKey(key: string): string {
  return /^[a-z_$][\w$-]{0,63}$/.test(key) && !/\d{5}/.test(key) ? key : "?";
}
