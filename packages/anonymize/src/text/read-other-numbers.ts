import { isPlainDate } from "@medvirk/core";
import { dufCheckFits } from "../identifiers/parse-duf-number.ts";
import type { Span, SpanType } from "../schemas/text/span-schema.ts";
import { createSpan } from "./create-span.ts";
import { digitsBetween } from "./digit-groups.ts";
import { matchForm, type NumberReader } from "./number-candidate.ts";

const shortestUnknown = 8;

/**
 * Reads a DUF number: twelve digits whose check digits fit, or after a word that says so.
 *
 * @internal
 */
export const readDuf: NumberReader = (candidate) => {
  const form = matchForm(candidate, [12]);
  if (form === undefined) return undefined;
  const fits = dufCheckFits(form.digits);
  if (!fits && candidate.cue !== "duf-number") return undefined;
  return createSpan({
    start: form.start,
    end: form.end,
    type: "duf-number",
    confidence: fits ? "high" : "medium",
    reason: fits ? "check-digit-fits" : "cue-word",
  });
};

/**
 * Reads what only a word before it can tell: a health personnel number or a payment reference.
 *
 * @internal
 */
export const readCuedNumber: NumberReader = ({ groups: [group], cue }) => {
  const length = group.end - group.start;
  if (cue === "health-personnel-number" && length >= 2 && length <= 9) return cued(group, cue);
  if (cue === "payment-reference" && length >= 2 && length <= 25) return cued(group, cue);
  return undefined;
};

/**
 * Takes a row of eight digits or more that is nothing else, save a date: in a note it is nearly
 * always somebody's number.
 *
 * @internal
 */
export const readLongNumber: NumberReader = ({ text, groups: [{ start, end }] }) => {
  const length = end - start;
  if (length < shortestUnknown) return undefined;
  if (length === 8 && isDate(digitsBetween(text, start, end))) return undefined;
  return createSpan({
    start,
    end,
    type: "unknown-number",
    confidence: "low",
    reason: "long-number",
  });
};

function cued({ start, end }: { start: number; end: number }, type: SpanType): Span {
  return createSpan({ start, end, type, confidence: "medium", reason: "cue-word" });
}

/** Eight digits as yyyymmdd or ddmmyyyy of the years 1900–2099. */
function isDate(digits: string): boolean {
  return [
    `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
    `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`,
  ].some((date) => /^(?:19|20)/.test(date) && isPlainDate(date));
}
