import { isOpenAction } from "../lint/open-items.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Where the person and others do something together, it says who does what. */
export const ownPartAndSupportNotSeparated: Rule = {
  id: "own-part-and-support-not-separated",
  title: { nb: "Hvem gjør hva", nn: "Kven gjer kva", en: "Who does what" },
  message: {
    nb: "Skriv hva personen gjør selv, og hva andre hjelper med.",
    nn: "Skriv kva personen gjer sjølv, og kva andre hjelper med.",
    en: "Say what the person does and what others help with.",
  },
  from: "preparation",
  scope: "open",
  path: "actions[]",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.1; Humerfelt, K. (2012), l. 14093-14105, 14894-14895",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findMixed,
};

function findMixed({ plan: { actions = [] }, index }: RuleContext): readonly RuleHit[] {
  return actions.flatMap((action, at) => {
    const { responsible = [], ownPart, supportPart } = action;
    const isUsersToo = responsible.some((id) => index.roles.get(id) === "user");
    return isOpenAction(action) && isUsersToo && !(hasText(ownPart) && hasText(supportPart))
      ? [{ path: ["actions", at] }]
      : [];
  });
}
