import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person has been asked about a support person and about reminders. */
export const supportAndRemindersNotOffered: Rule = {
  id: "support-and-reminders-not-offered",
  title: {
    nb: "Støtteperson og påminnelser",
    nn: "Støtteperson og påminningar",
    en: "Support person and reminders",
  },
  message: {
    nb: "Spør om personen ønsker støtteperson eller påminnelser.",
    nn: "Spør om personen ønskjer støtteperson eller påminningar.",
    en: "Ask whether the person wants a support person or reminders.",
  },
  from: "preparation",
  scope: "open",
  path: "information",
  sources: [
    {
      key: "internalGuide2007",
      locator: "2.2 and 3.3; Humerfelt, K. (2012), l. 14840-14841, 14929",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findUnasked,
};

function findUnasked({ plan: { information } }: RuleContext): readonly RuleHit[] {
  return information?.supportPersonAsked === undefined || information.remindersAsked === undefined
    ? [{ path: ["information"] }]
    : [];
}
