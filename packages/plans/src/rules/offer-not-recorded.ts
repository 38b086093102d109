import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Somebody with a right to a plan is offered one, and the answer is written down. */
export const offerNotRecorded: Rule = {
  id: "offer-not-recorded",
  title: {
    nb: "Tilbudet og svaret er skrevet ned",
    nn: "Tilbodet og svaret er skrivne ned",
    en: "The offer and its answer are written down",
  },
  message: {
    nb: "Tilbudet om plan, eller svaret på det, er ikke skrevet ned.",
    nn: "Tilbodet om plan, eller svaret på det, er ikkje skrive ned.",
    en: "The offer of a plan, or the answer to it, is not written down.",
  },
  from: "precontemplation",
  scope: "open",
  path: "offer",
  sources: [
    {
      key: "pbrl",
      locator: "§ 2-5, after Humerfelt, K. (2012), l. 629-635, 8856-8861",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findMissingOffer,
};

function findMissingOffer({ plan }: RuleContext): readonly RuleHit[] {
  const { eligibility, offer } = plan;
  if (offer === undefined) return eligibility?.result === "eligible" ? [{ path: ["offer"] }] : [];
  return offer.answer === undefined ? [{ path: ["offer"] }] : [];
}
