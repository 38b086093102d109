import type { Citation } from "./citation.ts";

/**
 * Lists the citations that nobody has checked against the source.
 *
 * @param citations - the citations of a package or of a result
 * @returns those whose `verified` is `false`, in their order
 * @example
 * ```ts
 * import { unverifiedCitations } from "@medvirk/core";
 *
 * unverifiedCitations([
 *   { source: "read", verified: "2026-11-22" },
 *   { source: "from memory", verified: false },
 * ]).length; // => 1
 * ```
 */
export function unverifiedCitations(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter((citation) => citation.verified === false);
}
