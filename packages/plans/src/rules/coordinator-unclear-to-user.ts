import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person knows who the coordinator is and which other roles the coordinator has. */
export const coordinatorUnclearToUser: Rule = {
  id: "coordinator-unclear-to-user",
  title: {
    nb: "Personen kjenner koordinatoren",
    nn: "Personen kjenner koordinatoren",
    en: "The person knows the coordinator",
  },
  message: {
    nb: "Fortell personen hvem som er koordinator, og hvilke andre roller koordinatoren har.",
    nn: "Fortel personen kven som er koordinator, og kva andre roller koordinatoren har.",
    en: "Tell the person who the coordinator is and which other roles the coordinator has.",
  },
  from: "contemplation",
  scope: "open",
  path: "coordinators[]",
  sources: [
    {
      key: "humerfelt2012",
      locator: "l. 8051-8069",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findUnclear,
};

function findUnclear({ plan, today }: RuleContext): readonly RuleHit[] {
  return (plan.coordinators ?? []).flatMap((coordinator, index) => {
    const { until = today, toldUser, otherRoles, otherRolesTold } = coordinator;
    const isUnclear =
      toldUser === undefined || (hasText(otherRoles) && otherRolesTold === undefined);
    return until >= today && isUnclear ? [{ path: ["coordinators", index] }] : [];
  });
}
