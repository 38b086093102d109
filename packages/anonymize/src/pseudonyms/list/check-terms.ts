import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import {
  emptyText,
  invalidTime,
  numberCodesNeedNumbers,
  retentionBeforeStart,
} from "../../issues-pseudonyms.ts";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { Actor } from "./key-list.ts";

/**
 * Finds what stands in the way of terms.
 *
 * @param terms - the terms of a list to be made
 * @returns `anonymize.empty-text`, `core.invalid-date`, `anonymize.retention-before-start`,
 *   `anonymize.number-codes-need-numbers`; empty where nothing does
 * @internal
 */
export function checkTerms(terms: KeyListTerms): readonly Issue[] {
  const { createdOn, retainUntil } = terms;
  const issues = [...emptyTexts({ domain: terms.domain, purpose: terms.purpose })];
  const days = { createdOn, retainUntil };
  for (const [field, day] of Object.entries(days)) {
    if (!isPlainDate(day)) issues.push(createIssue(invalidDate, [field]));
  }
  if (issues.length === 0 && retainUntil < createdOn) {
    issues.push(createIssue(retentionBeforeStart, ["retainUntil"]));
  }
  if (terms.codes === "number" && terms.values !== "identity-number") {
    issues.push(createIssue(numberCodesNeedNumbers, ["codes"]));
  }
  return issues;
}

/**
 * Finds what stands in the way of logging who does something.
 *
 * @param actor - who, when, in which role; and why, where that is asked for
 * @returns `anonymize.empty-text`, `anonymize.invalid-time`; empty where nothing does
 * @internal
 */
export function checkActor(actor: Actor & { readonly reason?: string }): readonly Issue[] {
  const { at, by, role } = actor;
  const texts = "reason" in actor ? { by, role, reason: actor.reason } : { by, role };
  const issues = [...emptyTexts(texts)];
  if (!isTime(at)) issues.push(createIssue(invalidTime, ["at"]));
  return issues;
}

function emptyTexts(texts: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(texts)
    .filter(([, text]) => typeof text !== "string" || !/^(?!\s*$)\P{Cs}*$/u.test(text))
    .map(([field]) => createIssue(emptyText, [field], { field }));
}

function isTime(at: unknown): boolean {
  return (
    typeof at === "string" &&
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(
      at,
    ) &&
    isPlainDate(at.slice(0, 10))
  );
}
