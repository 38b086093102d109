import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** An agreed going-through of the plan is held. It is overdue for the service, not for the person. */
export const evaluationOverdue: Rule = {
  id: "evaluation-overdue",
  title: { nb: "Avtalt evaluering", nn: "Avtalt evaluering", en: "The agreed evaluation" },
  message: {
    nb: "Den avtalte evalueringen er ikke holdt. Finn en ny tid sammen.",
    nn: "Den avtalte evalueringa er ikkje halden. Finn ei ny tid saman.",
    en: "The agreed evaluation has not been held. Find a new time together.",
  },
  from: "action",
  scope: "open",
  path: "evaluations[]",
  sources: [
    {
      key: "guidance2005",
      locator: "6.8, after Humerfelt, K. (2012), l. 8242-8260, 11671-11726",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findOverdue,
};

function findOverdue({ plan, today }: RuleContext): readonly RuleHit[] {
  const { evaluations = [], revisions = [] } = plan;
  const planned = evaluations.flatMap(({ plannedOn = today, heldOn }, at) =>
    plannedOn < today && heldOn === undefined ? [{ path: ["evaluations", at] }] : [],
  );
  const lastHeld = evaluations.reduce(
    (last, { heldOn = "" }) => (heldOn > last && heldOn <= today ? heldOn : last),
    "",
  );
  const passed = revisions.flatMap((day, at) =>
    day < today && lastHeld < day ? [{ path: ["revisions", at] }] : [],
  );
  return [...planned, ...passed];
}
