import { organisationCheckFits } from "../identifiers/parse-organisation-number.ts";
import { createSpan } from "./create-span.ts";
import { matchForm, type NumberReader } from "./number-candidate.ts";
import { isNorwegianPrefix } from "./read-phone.ts";

/**
 * Reads an organisation number: nine digits whose check digit fits, or after a word that says so.
 * In threes it must also begin with 8 or 9, since amounts are written the same way.
 *
 * @internal
 */
export const readOrganisation: NumberReader = (candidate) => {
  const plain = matchForm(candidate, [9]);
  const form = plain ?? matchForm(candidate, [3, 3, 3]);
  if (form === undefined || form.acrossLines) return undefined;
  const { text, cue } = candidate;
  const prefixed = isNorwegianPrefix(candidate) ? 2 : 0;
  const suffixed = /^\s?MVA(?![A-ZÆØÅ])/i.exec(text.slice(form.end, form.end + 5))?.[0].length ?? 0;
  const hasCue = cue === "organisation-number" || suffixed > 0;
  const fits = organisationCheckFits(form.digits);
  const isOfSeries = form.digits >= "8";
  if (!hasCue && (!fits || (plain === undefined && !isOfSeries))) return undefined;
  const isCertain = fits && (hasCue || (isOfSeries && plain !== undefined));
  return createSpan({
    start: form.start - prefixed,
    end: form.end + suffixed,
    type: "organisation-number",
    confidence: isCertain ? "high" : "medium",
    reason: fits ? "check-digit-fits" : "cue-word",
  });
};
