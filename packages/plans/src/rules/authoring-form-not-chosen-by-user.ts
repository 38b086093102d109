import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person chooses how to work on the plan. */
export const authoringFormNotChosenByUser: Rule = {
  id: "authoring-form-not-chosen-by-user",
  title: { nb: "Måten å skrive på", nn: "Måten å skrive på", en: "The way of writing" },
  message: {
    nb: "Spør hvordan personen vil arbeide med planen: samtale, skrive selv, stikkord eller tegning.",
    nn: "Spør korleis personen vil arbeide med planen: samtale, skrive sjølv, stikkord eller teikning.",
    en: "Ask how the person wants to work on the plan: talk, write, keywords or drawing.",
  },
  from: "preparation",
  scope: "open",
  path: "authoring.chosenBy",
  sources: [
    {
      key: "humerfelt2012",
      locator: "l. 10006-10016, 10038-10044",
      verb: "none",
      verified: "2026-11-22",
    },
  ],
  check: findUnchosen,
};

function findUnchosen({ plan: { authoring }, index }: RuleContext): readonly RuleHit[] {
  if (authoring?.mode === undefined) return [];
  const isUsersChoice = index.roles.get(authoring.chosenBy ?? "") === "user";
  return isUsersChoice ? [] : [{ path: ["authoring", "chosenBy"] }];
}
