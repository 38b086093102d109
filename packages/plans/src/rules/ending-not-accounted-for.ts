import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Plan } from "../plan.ts";

/**
 * Somebody with a name answers for the end of a plan, with an accepted kind, the person's view and
 * what is still owed. No rule ever suggests an ending.
 */
export const endingNotAccountedFor: Rule = {
  id: "ending-not-accounted-for",
  title: {
    nb: "Slutten er gjort rede for",
    nn: "Slutten er gjord greie for",
    en: "The ending is accounted for",
  },
  message: {
    nb: "Planen er avsluttet, og noe mangler: en gyldig grunn, navnet på den som bestemte, personens syn eller pliktene som gjenstår.",
    nn: "Planen er avslutta, og noko manglar: ein gyldig grunn, namnet på den som bestemte, synet til personen eller pliktene som står att.",
    en: "The plan was ended, and something is missing: an accepted reason, the name of who decided, the person's view, or the remaining duties.",
  },
  from: "precontemplation",
  scope: "ended",
  path: "ending",
  sources: [
    {
      key: "vigdal2020",
      locator: "l. 438-446, 2865-2948, 3703-3713",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
    {
      key: "aftercare2022",
      locator: "l. 2296-2300, 2433-2437",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "error", because: "repeated-finding" },
  check: findUnaccounted,
};

function findUnaccounted({ plan: { ending } }: RuleContext): readonly RuleHit[] {
  return isAccountedFor(ending) ? [] : [{ path: ["ending"] }];
}

function isAccountedFor(ending: Plan["ending"]): boolean {
  if (ending?.kind === undefined || ending.decidedBy === undefined) return false;
  const hasView = hasText(ending.userView) || ending.kind === "death";
  return hasView && hasText(ending.remainingDuties);
}
