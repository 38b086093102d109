import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Somebody asks now and then whether the plan still feels like the person's own. */
export const userLostTouchWithPlan: Rule = {
  id: "user-lost-touch-with-plan",
  title: {
    nb: "Planen kjennes som personens egen",
    nn: "Planen kjennest som personen sin eigen",
    en: "The plan feels like the person's own",
  },
  message: {
    nb: "Spør om planen fortsatt kjennes som personens egen.",
    nn: "Spør om planen framleis kjennest som personen sin eigen.",
    en: "Ask whether the plan still feels like the person's own.",
  },
  from: "action",
  scope: "open",
  path: "ownership",
  sources: [
    {
      key: "humerfelt2012",
      locator: "l. 8227-8237, 8289-8297, 8380-8399",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findLostTouch,
};

/** One finding for the plan: the question is the same whatever shows that it is needed. */
function findLostTouch({ plan }: RuleContext): readonly RuleHit[] {
  const { ownership = [], openedByUserOn = "", inForceFrom, createdOn } = plan;
  const answer = ownership.filter((entry) => entry.answer !== undefined).at(-1)?.answer;
  if (ownership.length === 0 || answer === "theirs") return [{ path: ["ownership"] }];
  const writtenOn = inForceFrom ?? createdOn;
  const isUnopened =
    openedByUserOn === "" || (writtenOn !== undefined && openedByUserOn < writtenOn);
  return isUnopened ? [{ path: ["openedByUserOn"] }] : [];
}
