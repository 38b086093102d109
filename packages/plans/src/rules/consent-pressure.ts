import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** A consent is free: no help or money depends on it. */
export const consentPressure: Rule = {
  id: "consent-pressure",
  title: { nb: "Samtykket er fritt", nn: "Samtykket er fritt", en: "The consent is free" },
  message: {
    nb: "Samtykket er kanskje ikke fritt, fordi det var knyttet til hjelp. Ta det opp på nytt uten vilkår.",
    nn: "Samtykket er kanskje ikkje fritt, fordi det var knytt til hjelp. Ta det opp på nytt utan vilkår.",
    en: "The consent may not be free, because it was tied to help. Take it up again without conditions.",
  },
  from: "precontemplation",
  scope: "open",
  path: "consents[].conditionFor",
  sources: [
    {
      key: "guidance2005",
      locator: "4.3.1, after Humerfelt, K. (2012), l. 7931-7939, 8953-8965",
      verb: "shall",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findPressure,
};

function findPressure({ plan: { consents = [] } }: RuleContext): readonly RuleHit[] {
  return consents.flatMap(({ conditionFor }, index) =>
    hasText(conditionFor) ? [{ path: ["consents", index, "conditionFor"] }] : [],
  );
}
