import type { LocalizedText } from "@medvirk/core";
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

const askedAgain: LocalizedText = {
  nb: "Det samme samtykket er bedt om flere ganger. Ett er nok.",
  nn: "Det same samtykket er bede om fleire gonger. Eitt er nok.",
  en: "The same consent was asked for several times. One is enough.",
};

function findPressure({ plan: { consents = [], madeFrom } }: RuleContext): readonly RuleHit[] {
  const tied = consents.flatMap(({ conditionFor }, index) =>
    hasText(conditionFor) ? [{ path: ["consents", index, "conditionFor"] }] : [],
  );
  const inForce = consents.flatMap(({ type, answer, withdrawnOn }, index) =>
    type === "plan" && answer === "given" && withdrawnOn === undefined ? [index] : [],
  );
  // A plan that was of another kind needs a consent of its own.
  const again = inForce.slice(madeFrom === undefined ? 1 : 2);
  return [
    ...tied,
    ...again.map((index): RuleHit => ({
      path: ["consents", index],
      texts: askedAgain,
      atMost: "hint",
    })),
  ];
}
