import type { LocalizedText } from "@medvirk/core";
import { isOpenAction } from "../lint/open-items.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Each action says how it is carried out and how much of it there is. */
export const actionWithoutDescription: Rule = {
  id: "action-without-description",
  title: {
    nb: "Hvordan tiltaket gjennomføres",
    nn: "Korleis tiltaket blir gjennomført",
    en: "How the action is carried out",
  },
  message: {
    nb: "Det er ikke beskrevet hvordan tiltaket skal gjennomføres.",
    nn: "Det er ikkje skildra korleis tiltaket skal gjennomførast.",
    en: "It is not described how this action will be carried out.",
  },
  from: "preparation",
  scope: "open",
  path: "actions[].how",
  sources: [
    // § 7 mixed duties and advice, and the report doesn't say which is which: the weaker is used.
    {
      key: "reg2004",
      locator: "§ 7, after Humerfelt, K. (2012), l. 8225-8227",
      verb: "should",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19 e and f", verb: "shall", verified: "2026-11-22" },
    { key: "reg2022", verb: "shall", verified: false },
  ],
  check: findUndescribed,
};

const withoutExtent: LocalizedText = {
  nb: "Omfanget av tiltaket er ikke beskrevet: hvor mye og hvor ofte.",
  nn: "Omfanget av tiltaket er ikkje skildra: kor mykje og kor ofte.",
  en: "The extent of this action is not described: how much and how often.",
};

function findUndescribed({ plan: { actions = [] } }: RuleContext): readonly RuleHit[] {
  return actions.flatMap((action, at): readonly RuleHit[] => {
    if (!isOpenAction(action)) return [];
    if (!hasText(action.how)) return [{ path: ["actions", at, "how"] }];
    if (hasText(action.extent)) return [];
    return [{ path: ["actions", at, "extent"], texts: withoutExtent, atMost: "warning" }];
  });
}
