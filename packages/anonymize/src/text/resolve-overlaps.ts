import type { Span } from "../schemas/text/span-schema.ts";

/**
 * Makes one list of spans without overlaps out of several.
 *
 * Where spans overlap, one span covers them all, so that nothing shows through: it has the type of
 * the longest, which is the most specific form, and names the others.
 *
 * @param lists - the spans of each detector, in any order
 * @returns the spans in order, none overlapping
 * @internal
 */
export function resolveOverlaps(lists: readonly (readonly Span[])[]): readonly Span[] {
  const ordered = lists
    .flat()
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const resolved: Span[] = [];
  for (const span of ordered) {
    const last = resolved.at(-1);
    if (last === undefined || span.start >= last.end) resolved.push(span);
    else resolved[resolved.length - 1] = covering(last, span);
  }
  return resolved;
}

function covering(first: Span, second: Span): Span {
  const isFirstLonger = first.end - first.start >= second.end - second.start;
  const chosen = isFirstLonger ? first : second;
  const other = isFirstLonger ? second : first;
  const alsoFits = [...chosen.alsoFits, other.type, ...other.alsoFits];
  return {
    ...chosen,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
    reason: "most-specific",
    alsoFits: [...new Set(alsoFits)].filter((type) => type !== chosen.type),
    review: chosen.review && other.review,
  };
}
