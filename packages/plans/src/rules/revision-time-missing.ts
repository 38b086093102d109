import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The plan says which period it covers and when it will be gone through again. */
export const revisionTimeMissing: Rule = {
  id: "revision-time-missing",
  title: { nb: "Periode og revisjon", nn: "Periode og revisjon", en: "Period and revision" },
  message: {
    nb: "Planen sier ikke hvilken periode den gjelder, eller når den skal revideres.",
    nn: "Planen seier ikkje kva periode han gjeld, eller når han skal reviderast.",
    en: "The plan does not say which period it covers or when it will be revised.",
  },
  from: "preparation",
  scope: "open",
  path: "revisions",
  sources: [
    {
      key: "reg2004",
      locator: "§ 7 g, after Humerfelt, K. (2012), l. 8246-8250",
      verb: "should",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19 g", verb: "shall", verified: "2026-11-22" },
    { key: "reg2022", verb: "shall", verified: false },
  ],
  check: findWithoutRevision,
};

function findWithoutRevision({ plan }: RuleContext): readonly RuleHit[] {
  if (plan.period === undefined) return [{ path: ["period"] }];
  const { revisions = [], evaluations = [] } = plan;
  const isPlanned =
    revisions.length > 0 || evaluations.some(({ plannedOn }) => plannedOn !== undefined);
  return isPlanned ? [] : [{ path: ["revisions"] }];
}
