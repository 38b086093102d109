import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { accountCheckFits } from "./account-check.ts";
import { fittingRules } from "./control-digits.ts";
import { compactDigits } from "./digits.ts";
import type { Confidence, ReasonCode } from "./identifier-types.ts";
import { identityReadings } from "./identity-readings.ts";
import type { ControlDigitRule, IdentityNumber } from "./identity-number-types.ts";

/**
 * Reads an eleven-digit number: what it may be, under which rule, and of which day.
 *
 * Control digits that differ, or a date that doesn't exist, lower the confidence and are named;
 * they never stop the reading, since a mistyped number still points to a person.
 *
 * @param text - the number alone: plain, `ddmmyy nnnnn`, with dots, dashes, blanks of any width,
 *   a line break, or in full-width digits
 * @returns the number with its readings; or `anonymize.unreadable-number` when it isn't eleven digits
 * @source the rules of `identifierRules`, read 2026-11-22
 * @example
 * ```ts
 * import { parseIdentityNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseIdentityNumber("109155 96784"); // of the synthetic series Tenor
 * result.ok ? result.value.readings[0].series : undefined; // => "tenor"
 * result.ok ? result.value.readings[0].birthDates[0].date : undefined; // => "1955-11-10"
 * ```
 */
export function parseIdentityNumber(text: string): Result<IdentityNumber> {
  const digits = compactDigits(text);
  if (digits?.length !== 11) return fail(createIssue(unreadableNumber, [], { expected: "11" }));
  return succeed(readIdentityNumber(digits));
}

/**
 * Reads eleven digits as an identity number.
 *
 * @param digits - eleven ASCII digits
 * @returns the number with its readings
 * @internal
 */
export function readIdentityNumber(digits: string): IdentityNumber {
  const fitting = fittingRules(digits);
  const readings = identityReadings(digits, fitting.length === 0 ? [1964, 2032] : fitting);
  const rules = readings.length === 0 ? [] : fitting;
  return {
    kind: "identity-number",
    digits,
    checkFits: rules.length > 0,
    confidence: confidenceOf(rules),
    reasons: reasonsOf(rules, readings),
    // The second control digit has the weights of an account number's: all that fit are both.
    alsoFits: accountCheckFits(digits) ? ["account-number"] : [],
    rules,
    readings,
  };
}

function confidenceOf(rules: readonly ControlDigitRule[]): Confidence {
  if (rules.length === 0) return "low";
  return rules.includes(1964) ? "high" : "medium";
}

function reasonsOf(
  rules: readonly ControlDigitRule[],
  readings: IdentityNumber["readings"],
): readonly ReasonCode[] {
  const [first] = readings;
  if (first === undefined) return ["no-possible-date"];
  const reasons: ReasonCode[] = [];
  if (first.kind === "kostra-placeholder") reasons.push("kostra-placeholder");
  if (first.birthDates.length === 0) reasons.push("series-without-date");
  if (rules.includes(1964)) reasons.push("check-digits-1964");
  else reasons.push(rules.includes(2032) ? "check-digits-2032" : "check-digits-differ");
  return reasons;
}
