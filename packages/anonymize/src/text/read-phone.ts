import { fitsNumberPlan } from "../identifiers/parse-phone-number.ts";
import type { Span } from "../schemas/text/span-schema.ts";
import { isWordCode } from "./character-classes.ts";
import { createSpan } from "./create-span.ts";
import {
  matchForm,
  matchTotal,
  type MatchedForm,
  type NumberCandidate,
  type NumberReader,
} from "./number-candidate.ts";

const groupedForms: readonly (readonly number[])[] = [[8], [2, 2, 2, 2], [3, 2, 3]];

/**
 * Reads a phone number with a country code: `+47`, `0047`, `(47)`, `47` alone before a number of
 * the plan, or `+` and another country's.
 *
 * @internal
 */
export const readInternationalPhone: NumberReader = (candidate) => {
  const { text, groups } = candidate;
  const [first, second] = groups;
  const hasPlus = text.charCodeAt(first.start - 1) === 0x2b;
  const start = startOfCountryCode(text, first.start, hasPlus);
  const norwegian =
    withCountryCode(candidate, "0047") ??
    (hasPlus || start < first.start || second !== undefined
      ? withCountryCode(candidate, "47")
      : undefined);
  if (norwegian !== undefined) {
    const fits = fitsNumberPlan(norwegian.digits.slice(-8));
    const isBare = start === first.start && norwegian.digits.length === 10;
    if (!isBare || fits) {
      return phoneSpan({ ...norwegian, start }, fits ? "high" : "medium", "country-code");
    }
  }
  const foreign = hasPlus ? foreignNumber(candidate) : undefined;
  return foreign && phoneSpan({ ...foreign, start }, "medium", "country-code");
};

/**
 * Reads a Norwegian phone number without country code: one of the number plan, or eight digits
 * after a word that says so; and service numbers of five digits.
 *
 * @internal
 */
export const readNationalPhone: NumberReader = (candidate) => {
  const hasCue = candidate.cue === "phone-number";
  for (const lengths of groupedForms) {
    const form = matchForm(candidate, lengths);
    if (form === undefined || form.acrossLines) continue;
    if (fitsNumberPlan(form.digits))
      return phoneSpan(form, hasCue ? "high" : "medium", "fits-number-plan");
  }
  const cued = hasCue ? matchTotal(candidate, 8) : undefined;
  if (cued !== undefined && !cued.acrossLines) return phoneSpan(cued, "medium", "cue-word");
  const short = matchForm(candidate, [5]);
  if (short === undefined || isInsideCode(candidate.text, short.start)) return undefined;
  return fitsNumberPlan(short.digits)
    ? phoneSpan(short, hasCue ? "medium" : "low", "fits-number-plan")
    : undefined;
};

/**
 * Says whether `NO` stands right before a candidate, as in an IBAN or a VAT number.
 *
 * @param candidate - the candidate
 * @returns true when it does
 * @internal
 */
export function isNorwegianPrefix({ text, groups: [first] }: NumberCandidate): boolean {
  return text.slice(Math.max(0, first.start - 2), first.start).toLowerCase() === "no";
}

function withCountryCode(candidate: NumberCandidate, code: string): MatchedForm | undefined {
  const form = matchTotal(candidate, code.length + 8);
  return form?.digits.startsWith(code) === true && !form.acrossLines ? form : undefined;
}

/** A letter before five digits makes them a code, of a diagnosis say; a bracket may hide a letter. */
function isInsideCode(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return isWordCode(before) || before === 0x5d;
}

/** From 8 to 15 digits: a group is added as long as there are fewer than ten. */
function foreignNumber(candidate: NumberCandidate): MatchedForm | undefined {
  let total = 0;
  for (const { start, end } of candidate.groups) {
    if (total >= 10 || total + end - start > 15) break;
    total += end - start;
  }
  return total >= 8 ? matchTotal(candidate, total) : undefined;
}

function startOfCountryCode(text: string, start: number, hasPlus: boolean): number {
  const sign = hasPlus ? start - 1 : start;
  const isBracketed =
    text.charCodeAt(sign - 1) === 0x28 && /^\+?47\)/.test(text.slice(sign, sign + 4));
  return isBracketed ? sign - 1 : sign;
}

function phoneSpan(
  { start, end }: MatchedForm,
  confidence: Span["confidence"],
  reason: Span["reason"],
): Span {
  return createSpan({ start, end, type: "phone-number", confidence, reason });
}
