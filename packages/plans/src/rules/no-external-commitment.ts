import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";
import type { Plan } from "../plan.ts";

/** Where several services are needed, more than one has taken on a task. */
export const noExternalCommitment: Rule = {
  id: "no-external-commitment",
  title: {
    nb: "Flere tjenester med oppgaver",
    nn: "Fleire tenester med oppgåver",
    en: "Several services with tasks",
  },
  message: {
    nb: "Flere tjenester trengs, men bare én har tatt på seg en oppgave.",
    nn: "Fleire tenester trengst, men berre éi har teke på seg ei oppgåve.",
    en: "Several services are needed, but only one has taken on a task.",
  },
  from: "action",
  scope: "open",
  path: "actions",
  sources: [
    {
      key: "reg2004",
      locator: "§ 2 c, after Humerfelt, K. (2012), l. 12257-12283",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
    {
      key: "humerfelt2012",
      locator: "l. 12431-12472",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findLonelyService,
};

function findLonelyService({ plan }: RuleContext): readonly RuleHit[] {
  const { actions = [], eligibility, wantedCooperation = [] } = plan;
  const areSeveralNeeded = eligibility?.coordinatedNeeds === true || wantedCooperation.length > 0;
  return areSeveralNeeded && actions.length > 0 && servicesWithTasks(plan).size < 2
    ? [{ path: ["actions"] }]
    : [];
}

/** Two workers of one organisation are one service; the person, family and friends are none. */
function servicesWithTasks({ actions = [], parties = [] }: Plan): ReadonlySet<string> {
  const services = new Map(
    parties.flatMap(({ id, role, organisation }) =>
      role === "user" || role === "relative" || role === "support-person" || role === "guardian"
        ? []
        : [[id, organisation ?? id]],
    ),
  );
  const responsible = actions.flatMap((action) => action.responsible ?? []);
  return new Set(responsible.flatMap((id) => services.get(id) ?? []));
}
