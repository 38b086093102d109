import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person knows the right to take part and to complain, and what the plan does not give. */
export const rightsNotExplained: Rule = {
  id: "rights-not-explained",
  title: {
    nb: "Rettighetene er forklart",
    nn: "Rettane er forklarte",
    en: "The rights are explained",
  },
  message: {
    nb: "Noen rettigheter er ikke forklart ennå: å delta, å klage, og at planen ikke i seg selv gir tjenester.",
    nn: "Nokre rettar er ikkje forklarte enno: å delta, å klage, og at planen ikkje i seg sjølv gir tenester.",
    en: "Some rights are not explained yet: taking part, complaining, and that the plan gives no services by itself.",
  },
  from: "contemplation",
  scope: "open",
  path: "information",
  sources: [
    {
      key: "guidance2005",
      locator: "after Humerfelt, K. (2012), l. 8166-8192",
      verb: "should",
      verified: "2026-11-22",
    },
    {
      key: "internalGuide2007",
      locator: "1.1 and 2.2; Humerfelt, K. (2012), l. 14807-14817, 14828-14839",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findUnexplained,
};

/** One finding for the plan, however much is missing: it is one talk. */
function findUnexplained({ plan }: RuleContext): readonly RuleHit[] {
  const { information, complaintInformation } = plan;
  const grounds = new Set(complaintInformation?.grounds);
  const isExplained =
    information?.participation !== undefined &&
    information.noRightToServices !== undefined &&
    information.noEffectOnOtherServices !== undefined &&
    complaintInformation?.explained !== undefined &&
    grounds.size === 4;
  return isExplained ? [] : [{ path: ["information"] }];
}
