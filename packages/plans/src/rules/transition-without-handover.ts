import type { LocalizedText } from "@medvirk/core";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A move between services has a handover and is told in time; a pause has a day to look again. */
export const transitionWithoutHandover: Rule = {
  id: "transition-without-handover",
  title: { nb: "Overganger", nn: "Overgangar", en: "Transitions" },
  message: {
    nb: "En overgang mellom tjenester kommer eller har skjedd uten overlevering.",
    nn: "Ein overgang mellom tenester kjem eller har skjedd utan overlevering.",
    en: "A move between services is coming or has happened without a handover.",
  },
  from: "precontemplation",
  scope: "open",
  path: "transitions[]",
  sources: [
    {
      key: "aftercare2022",
      locator: "l. 1537-1543, 2526-2542, 3979-3981",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
    {
      key: "humerfelt2012",
      locator: "l. 11728-11756",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findLoose,
};

const sameDay: LocalizedText = {
  nb: "Personen fikk beskjed samme dag. Avtal hvem som følger opp nå.",
  nn: "Personen fekk beskjed same dag. Avtal kven som følgjer opp no.",
  en: "The person was told on the same day. Agree who follows up now.",
};

const withoutReview: LocalizedText = {
  nb: "Pausen har ingen avtalt dag for å se på den sammen igjen.",
  nn: "Pausen har ingen avtalt dag for å sjå på han saman igjen.",
  en: "The pause has no agreed day to look at it together again.",
};

function findLoose({ plan: { transitions = [], pauses = [] } }: RuleContext): readonly RuleHit[] {
  const moves = transitions.flatMap(({ on, noticeOn, handover }, at): readonly RuleHit[] => {
    const path = ["transitions", at];
    if (!hasText(handover)) return [{ path }];
    return on !== undefined && noticeOn === on ? [{ path, texts: sameDay }] : [];
  });
  const open = pauses.flatMap(({ until, reviewOn }, at) =>
    until === undefined && reviewOn === undefined
      ? [{ path: ["pauses", at, "reviewOn"], texts: withoutReview }]
      : [],
  );
  return [...moves, ...open];
}
