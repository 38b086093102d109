import { isOpenAction } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** Where another agency's deadline sets the date, somebody asks the person about the pace. */
export const externalDeadlineDrivesPlan: Rule = {
  id: "external-deadline-drives-plan",
  title: {
    nb: "Tempoet er personens",
    nn: "Tempoet er personen sitt",
    en: "The pace is the person's",
  },
  message: {
    nb: "En annen etats frist styrer planen; sjekk tempoet med personen.",
    nn: "Fristen til ein annan etat styrer planen; sjekk tempoet med personen.",
    en: "Another agency's deadline steers the plan; check the pace with the person.",
  },
  from: "preparation",
  scope: "open",
  path: "actions[].paceConfirmed",
  sources: [
    {
      key: "guidance2005",
      locator: "8, after Humerfelt, K. (2012), l. 8136-8138, 12350-12364",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
    {
      key: "humerfelt2012",
      locator: "l. 11104-11116, 13560-13564",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findHurried,
};

function findHurried({
  plan: { actions = [], authoring },
  index,
}: RuleContext): readonly RuleHit[] {
  const isHurried = ({ deadlineSetBy, paceConfirmed }: Deadline): boolean =>
    deadlineSetBy !== undefined &&
    index.roles.get(deadlineSetBy) !== "user" &&
    paceConfirmed === undefined;
  const hits = actions.flatMap((action, at) =>
    isOpenAction(action) && isHurried(action) ? [{ path: ["actions", at, "paceConfirmed"] }] : [],
  );
  return authoring !== undefined && isHurried(authoring)
    ? [{ path: ["authoring", "paceConfirmed"] }, ...hits]
    : hits;
}

interface Deadline {
  readonly deadlineSetBy?: string | undefined;
  readonly paceConfirmed?: object | undefined;
}
