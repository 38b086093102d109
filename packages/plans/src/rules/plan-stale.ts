import { addMonths } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/**
 * The person has gone through the plan since something changed in life. It is a reason to meet:
 * no plan expires.
 */
export const planStale: Rule = {
  id: "plan-stale",
  title: {
    nb: "Planen i takt med livet",
    nn: "Planen i takt med livet",
    en: "The plan in step with life",
  },
  message: {
    nb: "Planen kan være ute av takt med livet; gå gjennom den sammen.",
    nn: "Planen kan vere ute av takt med livet; gå gjennom han saman.",
    en: "The plan may be out of step with the person's life; go through it together.",
  },
  from: "action",
  scope: "open",
  path: "confirmedByUserOn",
  sources: [
    {
      key: "guidance2005",
      locator: "6.8, after Humerfelt, K. (2012), l. 699-707, 8254-8256, 11746-11756",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findStale,
};

function findStale({ plan, today, limits }: RuleContext): readonly RuleHit[] {
  const { confirmedByUserOn: confirmed = "", transitions = [], coordinators = [] } = plan;
  const changes = [...transitions.map(({ on }) => on), ...coordinators.map(({ from }) => from)];
  const hasChanged = changes.some((on) => on !== undefined && on > confirmed && on <= today);
  const { staleAfterMonths } = limits;
  const isLongAgo =
    staleAfterMonths !== undefined && confirmed < addMonths(today, -staleAfterMonths);
  return hasChanged || isLongAgo ? [{ path: ["confirmedByUserOn"] }] : [];
}
