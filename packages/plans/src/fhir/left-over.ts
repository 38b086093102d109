import type { IssuePath } from "@medvirk/core";
import { keyOf } from "./cursor.ts";

/**
 * Lists the places of some data that were not read.
 *
 * @param data - parsed JSON
 * @param read - the places that were, named by `keyOf`
 * @returns their paths; a part of which nothing was read stands once
 * @internal
 */
export function leftOver(data: unknown, read: ReadonlySet<string>): readonly IssuePath[] {
  return visit(data, [], read).paths;
}

interface Found {
  readonly paths: readonly IssuePath[];
  /** Whether nothing at all was read here. */
  readonly isWhole: boolean;
}

function visit(value: unknown, path: IssuePath, read: ReadonlySet<string>): Found {
  if (typeof value !== "object" || value === null) {
    return read.has(keyOf(path)) ? { paths: [], isWhole: false } : { paths: [path], isWhole: true };
  }
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const paths: IssuePath[] = [];
  let isWhole = true;
  for (const [key, inner] of entries) {
    const found = visit(inner, [...path, key], read);
    for (const one of found.paths) paths.push(one);
    if (!found.isWhole) isWhole = false;
  }
  return isWhole && path.length > 0 ? { paths: [path], isWhole } : { paths, isWhole };
}
