import type { Citation, LocalizedText } from "@medvirk/core";
import { legalSources } from "../legal/legal-sources.ts";
import { otherSources } from "../legal/other-sources.ts";
import type { RuleBasis, SourceKey } from "../legal/rule-basis.ts";
import type { LegalKey } from "../plan.ts";
import type { Rule, RuleSource } from "./rule.ts";

const notChecked: LocalizedText = {
  nb: "ikke lest her; regelen bygger på en eldre kilde",
  nn: "ikkje lese her; regelen byggjer på ei eldre kjelde",
  en: "not read here; the rule rests on an earlier source",
};

/**
 * Gives every source of a rule as a citation, whatever the day.
 *
 * @param rule - a rule
 * @returns the citations, in the order of the rule's sources; `unverifiedCitations` of core lists
 *   those that nobody has checked
 * @example
 * ```ts
 * import { citationsOf, rules } from "@medvirk/plans";
 *
 * rules.every((rule) => citationsOf(rule).length > 0); // => true
 * ```
 */
export function citationsOf(rule: Rule): readonly Citation[] {
  return rule.sources.map((source) => citationOf(source));
}

/**
 * Writes one source as a citation.
 *
 * @internal
 */
export function citationOf({ key, locator, verified }: RuleSource): Citation {
  const { title, year } = basisOf(key);
  const citation: Writable<Citation> = { source: title, verified };
  if (year !== undefined) citation.year = year;
  if (locator !== undefined) citation.locator = locator;
  if (verified === false) citation.note = notChecked;
  return citation;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Looks a source up.
 *
 * @internal
 */
export function basisOf(key: SourceKey): RuleBasis {
  return isLegalKey(key) ? legalSources[key] : otherSources[key];
}

function isLegalKey(key: SourceKey): key is LegalKey {
  return Object.hasOwn(legalSources, key);
}
