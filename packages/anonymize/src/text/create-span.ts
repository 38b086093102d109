import type { Span } from "../schemas/text/span-schema.ts";

/**
 * Makes a span; one of low confidence is for a person to look at.
 *
 * @param span - where, what, how sure and why
 * @returns the span
 * @internal
 */
export function createSpan({
  start,
  end,
  type,
  confidence,
  reason,
  alsoFits = [],
}: Pick<Span, "start" | "end" | "type" | "confidence" | "reason"> &
  Partial<Pick<Span, "alsoFits">>): Span {
  return { start, end, type, confidence, reason, alsoFits, review: confidence === "low" };
}
