import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Whether the person has a right to a plan is written down, with the reason. */
export const eligibilityNotAssessed: Rule = {
  id: "eligibility-not-assessed",
  title: {
    nb: "Retten til plan er vurdert",
    nn: "Retten til plan er vurdert",
    en: "The right to a plan is assessed",
  },
  message: {
    nb: "Skriv hvorfor det er, eller ikke er, rett til en plan.",
    nn: "Skriv kvifor det er, eller ikkje er, rett til ein plan.",
    en: "Write why the right to a plan was, or was not, found.",
  },
  from: "contemplation",
  scope: "open",
  path: "eligibility",
  sources: [
    {
      key: "pbrl",
      locator: "§ 2-5, after Humerfelt, K. (2012), l. 729-731, 2172-2174",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findUnassessed,
};

function findUnassessed({ plan }: RuleContext): readonly RuleHit[] {
  const { eligibility } = plan;
  if (eligibility === undefined) return [{ path: ["eligibility"] }];
  const { result, route, longTermNeeds, coordinatedNeeds, reason } = eligibility;
  const hasGround =
    route === "qualification-programme" ||
    (longTermNeeds !== undefined && coordinatedNeeds !== undefined);
  const isExplained = result === "eligible" ? hasGround : reason !== undefined;
  return isExplained ? [] : [{ path: ["eligibility"] }];
}
