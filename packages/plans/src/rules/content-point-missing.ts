import type { LocalizedText } from "@medvirk/core";
import { contentPoints } from "../legal/content-points.ts";
import { isInForceOn } from "../legal/is-in-force-on.ts";
import { legalSources } from "../legal/legal-sources.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Plan } from "../plan.ts";

/**
 * The plan has the content that the edition in force lists. Points c, f, g and h have rules of
 * their own and are not named twice. An empty list says "there is none", which is an answer.
 */
export const contentPointMissing: Rule = {
  id: "content-point-missing",
  title: {
    nb: "Innholdet som forskriften lister opp",
    nn: "Innhaldet som forskrifta listar opp",
    en: "The content that the regulation lists",
  },
  message: {
    nb: "Planen mangler et punkt som forskriften lister opp.",
    nn: "Planen manglar eit punkt som forskrifta listar opp.",
    en: "The plan lacks a point that the regulation lists.",
  },
  from: "action",
  scope: "open",
  path: "goals",
  sources: [
    // § 7 mixed duties and advice, and the report doesn't say which is which: the weaker is used.
    {
      key: "reg2004",
      locator: "§ 7, after Humerfelt, K. (2012), l. 8211-8227",
      verb: "should",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19", verb: "shall", verified: "2026-11-22" },
    { key: "reg2022", verb: "shall", verified: false },
  ],
  check: findMissingPoints,
};

function findMissingPoints({ plan, today }: RuleContext): readonly RuleHit[] {
  return contentPoints.flatMap(({ letter, text, editions }) => {
    const isRequired = editions.some((edition) => isInForceOn(legalSources[edition], today));
    const field = isRequired ? missingField(letter, plan) : undefined;
    if (field === undefined) return [];
    return [{ path: [field], params: { point: letter }, texts: messageWith(text) }];
  });
}

function missingField(letter: string, plan: Plan): keyof Plan | undefined {
  const { actions, goals, needs, parties = [], resources, wantedCooperation } = plan;
  switch (letter) {
    case "a":
      if (goals === undefined || goals.length === 0) return "goals";
      if (resources === undefined) return "resources";
      return needs === undefined ? "needs" : undefined;
    case "b":
      return parties.some(({ role }) => role !== "user") ? undefined : "parties";
    case "d":
      return parties.some(({ contribution }) => hasText(contribution)) ? undefined : "parties";
    case "e":
      return actions === undefined ? "actions" : undefined;
    case "i":
      return wantedCooperation === undefined ? "wantedCooperation" : undefined;
    default:
      return undefined;
  }
}

function messageWith(point: LocalizedText): LocalizedText {
  return {
    nb: `Planen mangler punkt «{point}» i forskriften: ${point.nb}.`,
    nn: `Planen manglar punkt «{point}» i forskrifta: ${point.nn}.`,
    en: `The plan lacks point “{point}” of the regulation: ${point.en}.`,
  };
}
