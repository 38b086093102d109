import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015, takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** Needs, resources, solutions and means are mapped together with the person. */
export const mappingMissing: Rule = {
  id: "mapping-missing",
  title: {
    nb: "Kartlegging sammen",
    nn: "Kartlegging saman",
    en: "Mapping together",
  },
  message: {
    nb: "Behov, ressurser og mulige løsninger er ikke kartlagt sammen med personen.",
    nn: "Behov, ressursar og moglege løysingar er ikkje kartlagde saman med personen.",
    en: "Needs, resources and possible solutions are not mapped together with the person.",
  },
  from: "preparation",
  scope: "open",
  path: "mapping",
  sources: [
    {
      key: "reg2004",
      locator: "§ 2 b, after Humerfelt, K. (2012), l. 12271-12275",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
    {
      key: "guidance2005",
      locator: "6.2, after Humerfelt, K. (2012), l. 8099-8116",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findUnmapped,
};

/** One finding for the plan, however much is missing: it is one talk. */
function findUnmapped({ plan: { mapping } }: RuleContext): readonly RuleHit[] {
  const { needs, resources, solutions, means } = mapping ?? {};
  const isMapped = [needs, resources, solutions, means].every((told) => told !== undefined);
  return isMapped ? [] : [{ path: ["mapping"] }];
}
