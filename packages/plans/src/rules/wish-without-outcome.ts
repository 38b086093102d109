import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";
import type { Wish } from "../plan.ts";

/** Every wish gets an answer; one that is not followed now keeps the reason and an alternative. */
export const wishWithoutOutcome: Rule = {
  id: "wish-without-outcome",
  title: { nb: "Svar på ønsker", nn: "Svar på ønske", en: "An answer to every wish" },
  message: {
    nb: "Et ønske har ikke fått svar: si hva som skjer med det, og hvorfor.",
    nn: "Eit ønske har ikkje fått svar: sei kva som skjer med det, og kvifor.",
    en: "A wish has no answer yet: say what happens with it, and why.",
  },
  from: "preparation",
  scope: "open",
  path: "wishes[].outcome",
  sources: [
    {
      key: "guidance2005",
      locator: "6.4, after Humerfelt, K. (2012), l. 8144-8150",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findUnanswered,
};

function findUnanswered({ plan: { wishes = [] } }: RuleContext): readonly RuleHit[] {
  return wishes.flatMap((wish, at) =>
    isAnswered(wish) ? [] : [{ path: ["wishes", at, "outcome"] }],
  );
}

function isAnswered({ outcome }: Wish): boolean {
  if (outcome === undefined || outcome.status === "open") return false;
  if (outcome.status !== "not-followed") return true;
  const { reason, judgedBy, alternative } = outcome;
  return hasText(reason) && judgedBy !== undefined && hasText(alternative);
}
