import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** The person has the plan, on paper or by access. */
export const userCopyMissing: Rule = {
  id: "user-copy-missing",
  title: { nb: "Personen har planen", nn: "Personen har planen", en: "The person has the plan" },
  message: {
    nb: "Personen har ikke kopi av, eller tilgang til, planen.",
    nn: "Personen har ikkje kopi av, eller tilgang til, planen.",
    en: "The person has no copy of, or access to, the plan.",
  },
  from: "action",
  scope: "open",
  path: "copies",
  sources: [
    {
      key: "guidance2005",
      locator: "6.4, after Humerfelt, K. (2012), l. 8289-8297, 14961",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findMissingCopy,
};

function findMissingCopy({ plan: { copies = [] }, index }: RuleContext): readonly RuleHit[] {
  return copies.some(({ party }) => index.roles.get(party) === "user")
    ? []
    : [{ path: ["copies"] }];
}
