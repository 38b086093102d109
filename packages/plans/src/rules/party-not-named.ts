import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2022 } from "../lint/taken-over.ts";
import type { Plan } from "../plan.ts";
import type { IssuePath } from "@medvirk/core";

/** Whoever is responsible, invited or given information is named in the plan. */
export const partyNotNamed: Rule = {
  id: "party-not-named",
  title: {
    nb: "Alle som deltar, er nevnt",
    nn: "Alle som deltek, er nemnde",
    en: "Everybody who takes part is named",
  },
  message: {
    nb: "En som deltar, er ikke nevnt i planen.",
    nn: "Ein som deltek, er ikkje nemnd i planen.",
    en: "Someone who takes part is not named in the plan.",
  },
  from: "preparation",
  scope: "open",
  path: "parties[]",
  sources: [
    {
      key: "reg2004",
      locator: "§ 7, after Humerfelt, K. (2012), l. 8217-8221, 14942-14943",
      verb: "shall",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19 b", verb: "shall", verified: "2026-11-22" },
    takenOver2022,
  ],
  check: findUnnamed,
};

function findUnnamed({ plan, index }: RuleContext): readonly RuleHit[] {
  const { parties = [] } = plan;
  const nameless = parties.flatMap(({ role, name, organisation }, at) =>
    role === "user" || hasText(name) || hasText(organisation) ? [] : [{ path: ["parties", at] }],
  );
  const strangers = roleBearers(plan).filter(({ id }) => !index.roles.has(id));
  return [...nameless, ...strangers.map(({ path }) => ({ path }))];
}

/** Where the plan says who does something, is invited, or is given information. */
function roleBearers(plan: Plan): readonly { readonly id: string; readonly path: IssuePath }[] {
  const { actions = [], meetings = [], exchanges = [] } = plan;
  return [
    ...actions.flatMap(({ responsible = [] }, at) =>
      responsible.map((id, nth) => ({ id, path: ["actions", at, "responsible", nth] })),
    ),
    ...meetings.flatMap(({ expected = [] }, at) =>
      expected.map((id, nth) => ({ id, path: ["meetings", at, "expected", nth] })),
    ),
    ...exchanges.map(({ party }, at) => ({ id: party, path: ["exchanges", at, "party"] })),
  ];
}
