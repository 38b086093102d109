import {
  createIssue,
  fail,
  hasIssues,
  invalidDate,
  isPlainDate,
  type Issue,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import {
  consentEndsBeforeStart,
  emptyText,
  retentionBeforeStart,
  unknownCode,
} from "../../issues-pseudonyms.ts";
import { checkActor } from "./check-terms.ts";
import type { Actor, Consent, ReasonedActor } from "./key-list.ts";
import type { ListEvent } from "./list-events.ts";
import { applyEvent } from "./list-content.ts";
import type { ListState } from "./list-state.ts";
import { writePending } from "./write-list.ts";

/**
 * Records what a person has agreed to, in the place of what stood before.
 *
 * @param state - the list
 * @param code - the person's code
 * @param consent - what was agreed to
 * @param actor - who records it
 * @returns the revision; or `anonymize.unknown-code`, `core.invalid-date`, `anonymize.empty-text`,
 *   `anonymize.consent-ends-before-start`, the issues of the actor or of the store
 * @internal
 */
export async function recordConsent(
  state: ListState,
  code: string,
  consent: Consent,
  actor: Actor,
): Promise<Result<number>> {
  if (!state.values.has(code)) return fail(createIssue(unknownCode));
  const { givenOn, scopes, until } = consent;
  const issues: Issue[] = [...checkActor(actorOf(actor)), ...dateIssues({ givenOn, until })];
  if (scopes.length === 0 || scopes.some((scope) => scope.trim() === "")) {
    issues.push(createIssue(emptyText, ["scopes"], { field: "scopes" }));
  }
  if (until !== undefined && issues.length === 0 && until < givenOn) {
    issues.push(createIssue(consentEndsBeforeStart, ["until"]));
  }
  const kept: Consent = { givenOn, scopes: [...scopes], ...(until === undefined ? {} : { until }) };
  return keep(state, issues, [
    ["consent", code, kept],
    ["act", { act: "consent-recorded", ...actorOf(actor), code }],
  ]);
}

/**
 * Changes the last day of a link, or of the list.
 *
 * @param state - the list
 * @param code - the code; `null` for the list
 * @param until - the last day
 * @param actor - who changes it, and why
 * @returns the revision; or `anonymize.unknown-code`, `core.invalid-date`,
 *   `anonymize.retention-before-start`, the issues of the actor or of the store
 * @internal
 */
export async function retain(
  state: ListState,
  code: string | null,
  until: PlainDate,
  actor: ReasonedActor,
): Promise<Result<number>> {
  if (code !== null && !state.values.has(code)) return fail(createIssue(unknownCode));
  const { reason } = actor;
  const issues: Issue[] = [...checkActor({ ...actorOf(actor), reason }), ...dateIssues({ until })];
  if (issues.length === 0 && until < state.terms.createdOn) {
    issues.push(createIssue(retentionBeforeStart, ["until"]));
  }
  const about = code === null ? {} : { code };
  return keep(state, issues, [
    ["retention", code, until],
    ["act", { act: "retention-changed", ...actorOf(actor), reason, ...about }],
  ]);
}

async function keep(
  state: ListState,
  issues: readonly Issue[],
  events: readonly ListEvent[],
): Promise<Result<number>> {
  if (hasIssues(issues)) return { ok: false, issues };
  for (const event of events) {
    applyEvent(state, event);
    state.pending.push(event);
  }
  return writePending(state);
}

/** Nothing but what the log holds. */
function actorOf({ at, by, role }: Actor): Actor {
  return { at, by, role };
}

function dateIssues(days: Readonly<Record<string, PlainDate | undefined>>): readonly Issue[] {
  return Object.entries(days)
    .filter(([, day]) => day !== undefined && !isPlainDate(day))
    .map(([field]) => createIssue(invalidDate, [field]));
}
