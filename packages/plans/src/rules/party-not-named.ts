import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2022 } from "../lint/taken-over.ts";
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

function findUnnamed({ plan, index: { roles } }: RuleContext): readonly RuleHit[] {
  const { parties = [], actions = [], meetings = [], exchanges = [] } = plan;
  return [
    ...parties.flatMap(({ role, name, organisation }, at) =>
      role === "user" || hasText(name) || hasText(organisation) ? [] : [{ path: ["parties", at] }],
    ),
    ...actions.flatMap(({ responsible = [] }, at) =>
      strangersIn(responsible, roles, ["actions", at, "responsible"]),
    ),
    ...meetings.flatMap(({ expected = [] }, at) =>
      strangersIn(expected, roles, ["meetings", at, "expected"]),
    ),
    ...exchanges.flatMap(({ party }, at) =>
      roles.has(party) ? [] : [{ path: ["exchanges", at, "party"] }],
    ),
  ];
}

/** Ids of nobody whom the plan lists. */
function strangersIn(
  ids: readonly string[],
  roles: ReadonlyMap<string, unknown>,
  path: IssuePath,
): readonly RuleHit[] {
  return ids.flatMap((id, nth) => (roles.has(id) ? [] : [{ path: [...path, nth] }]));
}
