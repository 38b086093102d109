import { isOpenAction } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** A task past its day is followed up or taken up at the next meeting. */
export const agreedTaskLost: Rule = {
  id: "agreed-task-lost",
  title: { nb: "Avtalte oppgaver", nn: "Avtalte oppgåver", en: "Agreed tasks" },
  message: {
    nb: "En avtalt oppgave har passert fristen uten oppfølging.",
    nn: "Ei avtalt oppgåve har passert fristen utan oppfølging.",
    en: "An agreed task has passed its date without follow-up.",
  },
  from: "action",
  scope: "open",
  path: "actions[].due",
  sources: [
    {
      key: "reg2004",
      locator: "§ 8, after Humerfelt, K. (2012), l. 11375-11389, 14963-14966",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  check: findLost,
};

function findLost({
  plan: { actions = [], meetings = [] },
  today,
}: RuleContext): readonly RuleHit[] {
  const ahead = meetings.filter(({ plannedOn = "" }) => plannedOn >= today);
  const carriedOver = new Set(ahead.flatMap(({ carriedOver: ids = [] }) => ids));
  return actions.flatMap((action, at) => {
    const { id, due = today, followUps = [] } = action;
    const isFollowedUp = carriedOver.has(id) || followUps.some(({ on }) => on >= due);
    return isOpenAction(action) && due < today && !isFollowedUp
      ? [{ path: ["actions", at, "due"] }]
      : [];
  });
}
