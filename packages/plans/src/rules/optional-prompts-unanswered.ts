import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Plan } from "../plan.ts";
import { hasReachedPhase } from "../process/has-reached-phase.ts";
import type { LocalizedText } from "@medvirk/core";

/** The person is asked about warning signs, and about a move ahead, and may say no to both. */
export const optionalPromptsUnanswered: Rule = {
  id: "optional-prompts-unanswered",
  title: {
    nb: "Varseltegn og overganger, hvis ønsket",
    nn: "Varselteikn og overgangar, om ønskt",
    en: "Warning signs and moves, if wanted",
  },
  message: {
    nb: "Valgfritt: snakk om varseltegn, hvis personen ønsker det.",
    nn: "Valfritt: snakk om varselteikn, om personen ønskjer det.",
    en: "Optional: talk about warning signs, if the person wants to.",
  },
  from: "precontemplation",
  scope: "open",
  path: "crisisPlan",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.1; Humerfelt, K. (2012), l. 10711-10713, 14897-14899",
      verb: "none",
      verified: "2026-11-22",
    },
    {
      key: "aftercare2022",
      locator: "l. 2384-2386, 3164-3176",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findUnasked,
};

const moveAhead: LocalizedText = {
  nb: "Valgfritt: snakk om overgangen som kommer, hvis personen ønsker det.",
  nn: "Valfritt: snakk om overgangen som kjem, om personen ønskjer det.",
  en: "Optional: talk about the move ahead, if the person wants to.",
};

/** A move is asked about in any phase, warning signs once the plan is being written. */
function findUnasked({ plan, today }: RuleContext): readonly RuleHit[] {
  const signs =
    hasReachedPhase(plan, "preparation") && !isAnswered(plan.crisisPlan)
      ? [{ path: ["crisisPlan"] }]
      : [];
  const moves = (plan.transitions ?? []).flatMap(({ on = today, topics = [] }, at) => {
    const isTalkedAbout = topics.some(({ text, notWanted }) => hasText(text) || notWanted === true);
    return on >= today && !isTalkedAbout
      ? [{ path: ["transitions", at, "topics"], texts: moveAhead }]
      : [];
  });
  return [...signs, ...moves];
}

/** To have been asked is enough: a no is a full answer. */
function isAnswered(crisisPlan: Plan["crisisPlan"] = {}): boolean {
  const { asked, wanted, warningSigns = [], whatHelps = [] } = crisisPlan;
  return asked !== undefined || wanted !== undefined || warningSigns.length + whatHelps.length > 0;
}
