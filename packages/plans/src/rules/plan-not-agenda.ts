import type { LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The plan is the agenda of the meeting, as users ask for. */
export const planNotAgenda: Rule = {
  id: "plan-not-agenda",
  title: { nb: "Planen som dagsorden", nn: "Planen som dagsorden", en: "The plan as agenda" },
  message: {
    nb: "Bruk planen som dagsorden og skriv endringer rett inn i den.",
    nn: "Bruk planen som dagsorden og skriv endringar rett inn i han.",
    en: "Use the plan as agenda and write changes straight into it.",
  },
  from: "preparation",
  scope: "open",
  path: "meetings[].items",
  sources: [
    {
      key: "internalGuide2007",
      locator: "4.2; Humerfelt, K. (2012), l. 11587-11635, 14974-14977",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findWithoutItems,
};

const keptApart: LocalizedText = {
  nb: "Referatet ligger for seg; skriv endringene rett inn i planen.",
  nn: "Referatet ligg for seg; skriv endringane rett inn i planen.",
  en: "The minutes are kept apart; write the changes straight into the plan.",
};

function findWithoutItems({ plan: { meetings = [] } }: RuleContext): readonly RuleHit[] {
  return meetings.flatMap(({ heldOn, items = [], separateMinutes }, at): readonly RuleHit[] => {
    if (heldOn === undefined) return [];
    if (items.length === 0) return [{ path: ["meetings", at, "items"] }];
    return separateMinutes === true
      ? [{ path: ["meetings", at, "separateMinutes"], texts: keptApart }]
      : [];
  });
}
