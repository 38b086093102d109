import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Information is obtained with the person, or the person knows that it happens. */
export const informationObtainedUnknownToUser: Rule = {
  id: "information-obtained-unknown-to-user",
  title: {
    nb: "Personen vet hva som hentes inn",
    nn: "Personen veit kva som blir henta inn",
    en: "The person knows what is obtained",
  },
  message: {
    nb: "Opplysninger er hentet inn uten at det står at personen vet om det.",
    nn: "Opplysningar er henta inn utan at det står at personen veit om det.",
    en: "Information was fetched, and nothing says that the person knows.",
  },
  from: "precontemplation",
  scope: "all",
  path: "exchanges[]",
  sources: [
    {
      key: "sotjl91",
      locator: "§ 8-5, after Strømme, S. (c. 2010), l. 693-699, 3770-3776",
      verb: "shall",
      verified: "2026-11-22",
    },
    { key: "sotjl09", verb: "shall", verified: false },
  ],
  check: findUnknown,
};

function findUnknown({ plan: { exchanges = [] } }: RuleContext): readonly RuleHit[] {
  return exchanges.flatMap(({ direction, userTookPart, userTold }, index) =>
    direction === "obtain" && userTookPart !== true && userTold === undefined
      ? [{ path: ["exchanges", index] }]
      : [],
  );
}
