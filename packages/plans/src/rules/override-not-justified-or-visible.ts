import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/**
 * Where the service decides against the person's wish about an action, one of the three grounds is
 * given and the plan shows both views. A goal can't be overridden at all.
 */
export const overrideNotJustifiedOrVisible: Rule = {
  id: "override-not-justified-or-visible",
  title: { nb: "Uenighet er synlig", nn: "Usemje er synleg", en: "Disagreement is visible" },
  message: {
    nb: "Tjenesten har bestemt mot personens ønske; oppgi en av de tre grunnene og vis uenigheten.",
    nn: "Tenesta har bestemt mot ønsket til personen; oppgi ein av dei tre grunnane og vis usemja.",
    en: "The service decided against the person's wish; give one of the three grounds and show the disagreement.",
  },
  from: "precontemplation",
  scope: "open",
  path: "actions[].override",
  sources: [
    {
      key: "sotjl91",
      locator: "§ 8-4, after Strømme, S. (c. 2010), l. 683-691",
      verb: "shall",
      verified: "2026-11-22",
    },
    { key: "pbrl", locator: "§ 3-1", verb: "shall", verified: false },
    {
      key: "internalGuide2007",
      locator: "3.2; Humerfelt, K. (2012), l. 10220-10233, 14916-14917",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findHiddenOverrides,
};

function findHiddenOverrides({ plan: { actions = [] }, index }: RuleContext): readonly RuleHit[] {
  return actions.flatMap(({ id, override }, at) => {
    if (override === undefined) return [];
    const isOpen = override.ground !== undefined && index.shownDisagreements.has(id);
    return isOpen ? [] : [{ path: ["actions", at, "override"] }];
  });
}
