import { confirmationStates } from "../events/confirmation-states.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";
import type { PlanEvent } from "../plan.ts";

/** Every change is seen by the person, who may agree or disagree. */
export const changeUnknownToUser: Rule = {
  id: "change-unknown-to-user",
  title: {
    nb: "Endringer personen kjenner til",
    nn: "Endringar personen kjenner til",
    en: "Changes that the person knows of",
  },
  message: {
    nb: "Planen er endret uten at personen vet det.",
    nn: "Planen er endra utan at personen veit det.",
    en: "The plan was changed without the person knowing.",
  },
  from: "precontemplation",
  scope: "open",
  path: "events[]",
  sources: [
    {
      key: "reg2004",
      locator: "§ 4, after Humerfelt, K. (2012), l. 8083-8089, 11695-11703",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
    {
      key: "internalGuide2007",
      locator: "Humerfelt, K. (2012), l. 14745-14747",
      verb: "shall",
      verified: "2026-11-22",
    },
    { key: "stromme2010", locator: "l. 2656-2668", verb: "none", verified: "2026-11-22" },
  ],
  check: findUnknownChange,
};

/** One finding for the plan, at the first change that the person doesn't know of: it is one talk. */
function findUnknownChange({ plan }: RuleContext): readonly RuleHit[] {
  const { events = [], confirmedByUserOn = "" } = plan;
  if (events.length === 0) return [];
  const unknown = new Set(
    confirmationStates(plan).flatMap(({ event, state }) => (state === "not-yet" ? [event] : [])),
  );
  const first = events.findIndex(
    (event) =>
      unknown.has(event.id) && isChange(event) && event.at.slice(0, 10) > confirmedByUserOn,
  );
  return first === -1 ? [] : [{ path: ["events", first] }];
}

/** With which words a log begins is no change, and of what was erased nobody can tell. */
function isChange(event: PlanEvent): event is Exclude<PlanEvent, { type: "started" | "redacted" }> {
  return event.type !== "started" && event.type !== "redacted";
}
