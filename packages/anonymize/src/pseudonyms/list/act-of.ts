import { hasIssues, succeed, type Result } from "@medvirk/core";
import type { KeyListAct } from "../../schemas/pseudonyms/key-list-log-schema.ts";
import { checkActor } from "./check-terms.ts";
import type { ReasonedActor } from "./key-list.ts";

/**
 * Makes a line of the log.
 *
 * @param act - what is done
 * @param actor - who does it, when, in which role and why
 * @returns the line; or `anonymize.empty-text`, `anonymize.invalid-time`
 * @internal
 */
export function actOf(
  act: KeyListAct["act"],
  { at, by, role, reason }: ReasonedActor,
): Result<KeyListAct> {
  const issues = checkActor({ at, by, role, reason });
  return hasIssues(issues) ? { ok: false, issues } : succeed({ act, at, by, role, reason });
}
