import { readIdentityNumber } from "../identifiers/parse-identity-number.ts";
import type { IdentityNumber } from "../identifiers/identity-number-types.ts";
import type { Span, SpanReason } from "../schemas/text/span-schema.ts";
import { createSpan } from "./create-span.ts";
import { matchForm, type MatchedForm, type NumberReader } from "./number-candidate.ts";

/** The ways to group an identity number, in digits; the second holds a year of four digits. */
const groupedForms: readonly (readonly number[])[] = [
  [6, 5],
  [2, 2, 4, 5],
  [2, 2, 2, 5],
  [6, 3, 2],
];

/**
 * Reads an identity number in groups: `ddmmyy nnnnn`, `dd.mm.yy nnnnn`, `dd.mm.yyyy nnnnn`.
 *
 * Six and five digits on a line are taken whatever they hold; a looser form, or one over two
 * lines, needs a possible date or a word before it.
 *
 * @internal
 */
export const readGroupedIdentity: NumberReader = (candidate) => {
  for (const lengths of groupedForms) {
    const form = matchForm(candidate, lengths);
    if (form === undefined) continue;
    const identity = readIdentityNumber(elevenDigits(form.digits));
    const isStrict = lengths[0] === 6 && lengths.length === 2 && !form.acrossLines;
    const hasDate = identity.readings.some((reading) => reading.birthDates.length > 0);
    if (!isStrict && !hasDate && candidate.cue !== "identity-number") continue;
    return identitySpan(form, identity, candidate.cue === "identity-number", "written-form");
  }
  return undefined;
};

/**
 * Reads what a word before it calls an identity number: the last five digits alone, or digits that
 * are one or two too few or too many.
 *
 * @internal
 */
export const readCuedIdentity: NumberReader = (candidate) => {
  if (candidate.cue !== "identity-number") return undefined;
  const { start, end } = candidate.groups[0];
  const length = end - start;
  if (length === 5) return cuedSpan(start, end, "last-five-digits");
  if (length >= 7 && length <= 13) return cuedSpan(start, end, "cue-word");
  const second = candidate.groups[1];
  const secondLength = second === undefined ? 0 : second.end - second.start;
  return second !== undefined && length === 6 && secondLength >= 3 && secondLength <= 6
    ? cuedSpan(start, second.end, "cue-word")
    : undefined;
};

/**
 * Makes the span of an identity number.
 *
 * @param form - where it stands
 * @param identity - how its digits read
 * @param hasCue - whether a word before it says what it is
 * @param otherwise - the reason where neither check digits nor a word decide; absent: what the
 *   digits say
 * @returns the span
 * @internal
 */
export function identitySpan(
  { start, end }: MatchedForm,
  identity: IdentityNumber,
  hasCue: boolean,
  otherwise?: SpanReason,
): Span {
  const isCertain = identity.checkFits === true && identity.confidence === "high";
  const isTelling = identity.checkFits === true || otherwise !== undefined;
  const reading = identity.reasons.at(-1) ?? "no-possible-date";
  return createSpan({
    start,
    end,
    type: "identity-number",
    confidence: isCertain || hasCue ? "high" : isTelling ? "medium" : "low",
    reason: identity.checkFits === true ? reading : hasCue ? "cue-word" : (otherwise ?? reading),
    alsoFits: [...identity.alsoFits],
  });
}

/**
 * Gives the eleven digits of a number whose year may have four.
 *
 * @param digits - eleven or thirteen ASCII digits
 * @returns eleven digits
 * @internal
 */
export function elevenDigits(digits: string): string {
  return digits.length === 13 ? digits.slice(0, 4) + digits.slice(6) : digits;
}

function cuedSpan(start: number, end: number, reason: SpanReason): Span {
  return createSpan({ start, end, type: "identity-number", confidence: "medium", reason });
}
