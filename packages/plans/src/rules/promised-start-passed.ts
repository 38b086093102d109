import type { LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";
import type { Action } from "../plan.ts";

/** What was promised to start has started. */
export const promisedStartPassed: Rule = {
  id: "promised-start-passed",
  title: { nb: "Lovet oppstart", nn: "Lova oppstart", en: "The promised start" },
  message: {
    nb: "Lovet oppstart er passert. Si hva som skjer nå.",
    nn: "Lova oppstart er passert. Sei kva som skjer no.",
    en: "The promised start has passed. Say what happens now.",
  },
  from: "action",
  scope: "open",
  path: "actions[].start",
  sources: [
    {
      key: "guidance2005",
      locator: "6.7, after Humerfelt, K. (2012), l. 11478-11535, 11951-11965",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findLate,
};

const othersWait: LocalizedText = {
  nb: "Lovet oppstart er passert, og andre tiltak venter på dette ({waiting}). Si hva som skjer nå.",
  nn: "Lova oppstart er passert, og andre tiltak ventar på dette ({waiting}). Sei kva som skjer no.",
  en: "The promised start has passed, and other actions wait for this one ({waiting}). Say what happens now.",
};

const notBegun: readonly Action["status"][] = [undefined, "planned", "not-started", "postponed"];

function findLate({ plan: { actions = [] }, today, index }: RuleContext): readonly RuleHit[] {
  return actions.flatMap(({ id, start = today, status }, at): readonly RuleHit[] => {
    if (start >= today || !notBegun.includes(status)) return [];
    const path = ["actions", at, "start"];
    const waiting = index.waitingFor.get(id);
    return [waiting === undefined ? { path } : { path, texts: othersWait, params: { waiting } }];
  });
}
