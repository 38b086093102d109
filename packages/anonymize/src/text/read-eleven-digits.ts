import { accountCheckFits } from "../identifiers/account-check.ts";
import { readIdentityNumber } from "../identifiers/parse-identity-number.ts";
import type { IdentityNumber } from "../identifiers/identity-number-types.ts";
import type { Confidence } from "../identifiers/identifier-types.ts";
import type { Span, SpanReason } from "../schemas/text/span-schema.ts";
import { createSpan } from "./create-span.ts";
import { isNorwegianPrefix } from "./read-phone.ts";
import { matchForm, matchTotal, type MatchedForm, type NumberReader } from "./number-candidate.ts";
import { identitySpan } from "./read-identity.ts";

/**
 * Reads eleven digits in a row: an identity number or an account number. A word before them
 * decides; else the check digits do; else they are taken for an identity number to look at.
 *
 * @internal
 */
export const readElevenDigits: NumberReader = (candidate) => {
  const form = matchForm(candidate, [11]);
  if (form === undefined || candidate.cue === "payment-reference") return undefined;
  const identity = readIdentityNumber(form.digits);
  const accountFits = accountCheckFits(form.digits);
  if (candidate.cue === "account-number") {
    return accountSpan(form, identity, accountFits ? "high" : "medium", "cue-word");
  }
  const hasCue = candidate.cue === "identity-number";
  if (accountFits && identity.checkFits !== true && !hasCue) {
    return accountSpan(form, identity, "medium", "check-digit-fits");
  }
  return identitySpan(form, identity, hasCue);
};

/**
 * Reads an account number written `nnnn.nn.nnnnn`, or as IBAN after `NO`.
 *
 * @internal
 */
export const readGroupedAccount: NumberReader = (candidate) => {
  const iban = isNorwegianPrefix(candidate) ? matchTotal(candidate, 13) : undefined;
  if (iban !== undefined && !iban.acrossLines) {
    const form = { ...iban, start: iban.start - 2, digits: iban.digits.slice(2) };
    return accountSpan(form, readIdentityNumber(form.digits), "high", "country-code");
  }
  const form = matchForm(candidate, [4, 2, 5]);
  if (form === undefined || form.acrossLines) return undefined;
  const fits = accountCheckFits(form.digits);
  return accountSpan(
    form,
    readIdentityNumber(form.digits),
    fits ? "high" : "medium",
    fits ? "check-digit-fits" : "written-form",
  );
};

function accountSpan(
  { start, end }: MatchedForm,
  identity: IdentityNumber,
  confidence: Confidence,
  reason: SpanReason,
): Span {
  return createSpan({
    start,
    end,
    type: "account-number",
    confidence,
    reason,
    alsoFits: identity.readings.length > 0 ? ["identity-number"] : [],
  });
}
