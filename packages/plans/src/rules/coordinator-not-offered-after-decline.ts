import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A person who declines a plan is still offered a coordinator. */
export const coordinatorNotOfferedAfterDecline: Rule = {
  id: "coordinator-not-offered-after-decline",
  title: {
    nb: "Koordinator også uten plan",
    nn: "Koordinator også utan plan",
    en: "A coordinator also without a plan",
  },
  message: {
    nb: "Det er takket nei til plan; koordinator skal likevel tilbys.",
    nn: "Det er takka nei til plan; koordinator skal likevel tilbydast.",
    en: "The plan was declined; a coordinator must still be offered.",
  },
  from: "precontemplation",
  scope: "open",
  path: "offer.coordinatorOffered",
  sources: [
    {
      key: "guidance2015",
      locator: "chapter 13.1, on helsedirektoratet.no",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findMissingOffer,
};

function findMissingOffer({ plan: { offer } }: RuleContext): readonly RuleHit[] {
  return offer?.answer === "declined" && offer.coordinatorOffered === undefined
    ? [{ path: ["offer", "coordinatorOffered"] }]
    : [];
}
