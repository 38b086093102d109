import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { compactDigits } from "./digits.ts";
import type { ParsedNumber } from "./identifier-types.ts";
import { weightedRest } from "./weighted-rest.ts";

/**
 * Reads a DUF number, which the immigration authorities give.
 *
 * @param text - the number alone: twelve digits
 * @returns the number; or `anonymize.unreadable-number` when it isn't twelve digits
 * @source statisticsnorway/kostra-kontrollprogram and tonneask/norsk-nummer-validering, read
 *   2026-11-22; FHI calls the algorithm confidential, so it only raises confidence
 * @example
 * ```ts
 * import { parseDufNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseDufNumber("200205705502"); // a public test number
 * result.ok ? result.value.checkFits : undefined; // => true
 * ```
 */
export function parseDufNumber(text: string): Result<ParsedNumber<"duf-number">> {
  const digits = compactDigits(text);
  if (digits?.length !== 12) return fail(createIssue(unreadableNumber, [], { expected: "12" }));
  const checkFits = dufCheckFits(digits);
  return succeed({
    kind: "duf-number",
    digits,
    checkFits,
    confidence: checkFits ? "high" : "low",
    reasons: [checkFits ? "check-digit-fits" : "check-digit-differs"],
    alsoFits: [],
  });
}

/**
 * Checks the two check digits of a DUF number, and that it starts with a year of DUF's time.
 *
 * @param digits - twelve ASCII digits
 * @returns true when both fit
 * @source as `parseDufNumber`
 * @internal
 */
export function dufCheckFits(digits: string): boolean {
  const startsWithYear = digits.startsWith("19") || digits.startsWith("20");
  return startsWithYear && weightedRest(digits, "4632463275") === Number(digits.slice(10));
}
