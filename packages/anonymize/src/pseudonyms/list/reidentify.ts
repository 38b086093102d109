import { createIssue, fail, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import {
  codeWithdrawn,
  retentionOver,
  roleNotAllowed,
  unknownCode,
} from "../../issues-pseudonyms.ts";
import { checkActor } from "./check-terms.ts";
import type { ReasonedActor } from "./key-list.ts";
import { applyEvent } from "./list-content.ts";
import type { ListState } from "./list-state.ts";
import type { ListEvent } from "./list-events.ts";
import { writePending } from "./write-list.ts";

/**
 * Finds the value of a code. The question is kept in the log before it is answered, and kept also
 * where it is refused.
 *
 * @param state - the list
 * @param code - the code
 * @param actor - who asks, when, in which role and why
 * @returns the value; or `anonymize.role-not-allowed`, `anonymize.retention-over`,
 *   `anonymize.code-withdrawn`, `anonymize.unknown-code`, the issues of the actor or of the store
 * @internal
 */
export async function reidentify(
  state: ListState,
  code: string,
  actor: ReasonedActor,
): Promise<Result<string>> {
  const issues = checkActor({ ...actor, reason: actor.reason });
  if (hasIssues(issues)) return { ok: false, issues };
  const value = state.values.get(code);
  const refusal = refusalOf(state, code, actor);
  const { at, by, role, reason } = actor;
  const isKnown = value !== undefined || state.withdrawn.has(code);
  const event: ListEvent = [
    "act",
    {
      act: refusal === undefined ? "reidentified" : "reidentification-refused",
      at,
      by,
      role,
      reason,
      // What isn't a code of the list may be anything, a number too.
      ...(isKnown ? { code } : {}),
    },
  ];
  applyEvent(state, event);
  state.pending.push(event);
  const kept = await writePending(state);
  if (!kept.ok) return kept;
  if (refusal !== undefined) return fail(refusal);
  return value === undefined ? fail(createIssue(unknownCode)) : succeed(value);
}

function refusalOf(
  { terms, retention, withdrawn, values }: ListState,
  code: string,
  { at, role }: ReasonedActor,
): Issue | undefined {
  if (!terms.roles.includes(role)) return createIssue(roleNotAllowed, ["role"]);
  const own = retention.get(code) ?? terms.retainUntil;
  const retainUntil = own < terms.retainUntil ? own : terms.retainUntil;
  if (at.slice(0, 10) > retainUntil) return createIssue(retentionOver, [], { retainUntil });
  if (withdrawn.has(code)) return createIssue(codeWithdrawn);
  return values.has(code) ? undefined : createIssue(unknownCode);
}
