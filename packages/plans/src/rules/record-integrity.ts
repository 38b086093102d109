import type { LocalizedText } from "@medvirk/core";
import { unloggedChanges } from "../events/unlogged-changes.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Plan } from "../plan.ts";

/** Everybody can see who wrote what and when, and that nothing was changed beside the log. */
export const recordIntegrity: Rule = {
  id: "record-integrity",
  title: {
    nb: "Hvem gjorde hva, og når",
    nn: "Kven gjorde kva, og når",
    en: "Who did what, and when",
  },
  message: {
    nb: "Det er skjult hvem som gjorde hva og når.",
    nn: "Det er skjult kven som gjorde kva og når.",
    en: "The record hides who did what and when.",
  },
  from: "precontemplation",
  scope: "all",
  path: "actions[]",
  sources: [
    {
      key: "internalGuide2007",
      locator: "5.3; Humerfelt, K. (2012), l. 15005-15025",
      verb: "shall",
      verified: "2026-11-22",
    },
    {
      key: "stromme2010",
      locator: "l. 2618-2632",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "error", because: "record-integrity" },
  check: findHidden,
};

const archivedEarly: LocalizedText = {
  nb: "Planen ble lagt i journalen før noen hadde godkjent den.",
  nn: "Planen vart lagd i journalen før nokon hadde godkjent han.",
  en: "The plan was put into the journal before anybody had approved it.",
};

const besideTheLog: LocalizedText = {
  nb: "Planen er endret utenom loggen, så det er skjult hvem som gjorde hva og når.",
  nn: "Planen er endra utanom loggen, så det er skjult kven som gjorde kva og når.",
  en: "The plan was changed beside its log, so that it hides who did what and when.",
};

function findHidden({ plan }: RuleContext): readonly RuleHit[] {
  const { archivedOn, signatures = [] } = plan;
  const isEarly = archivedOn !== undefined && !signatures.some(({ on }) => on <= archivedOn);
  const early = isEarly ? [{ path: ["archivedOn"], texts: archivedEarly }] : [];
  return [...early, ...(plan.events === undefined ? findNameless(plan) : findUnlogged(plan))];
}

/** A plan without a log needs a name on each action once somebody has signed it. */
function findNameless({ actions = [], signatures = [] }: Plan): readonly RuleHit[] {
  if (signatures.length === 0) return [];
  return actions.flatMap(({ by }, at) => (by === undefined ? [{ path: ["actions", at] }] : []));
}

/** One finding for the plan; `unloggedChanges` tells them apart. A broken log is `checkPlan`'s. */
function findUnlogged(plan: Plan): readonly RuleHit[] {
  const changes = unloggedChanges(plan);
  return changes.ok && changes.value.length > 0 ? [{ path: ["events"], texts: besideTheLog }] : [];
}
