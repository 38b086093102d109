import type { LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** One named person has the main responsibility for the plan at any time. */
export const coordinatorMissing: Rule = {
  id: "coordinator-missing",
  title: { nb: "Én koordinator", nn: "Éin koordinator", en: "One coordinator" },
  message: {
    nb: "Ingen har hovedansvaret for å følge opp planen.",
    nn: "Ingen har hovudansvaret for å følgje opp planen.",
    en: "No one has the main responsibility for following up the plan.",
  },
  from: "contemplation",
  scope: "open",
  path: "coordinators",
  sources: [
    {
      key: "reg2004",
      locator: "§ 2 a, after Humerfelt, K. (2012), l. 12265-12269",
      verb: "none",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19 c", verb: "shall", verified: "2026-11-22" },
    { key: "reg2022", verb: "shall", verified: false },
  ],
  check: findMissingCoordinator,
};

const several: LocalizedText = {
  nb: "Flere står som koordinator samtidig. Avtal hvem som har hovedansvaret.",
  nn: "Fleire står som koordinator samstundes. Avtal kven som har hovudansvaret.",
  en: "Several are entered as coordinator at the same time. Agree who has the main responsibility.",
};

function findMissingCoordinator({ plan, today }: RuleContext): readonly RuleHit[] {
  const current = (plan.coordinators ?? []).filter(
    ({ from = today, until = today }) => from <= today && today <= until,
  );
  if (current.length === 1) return [];
  const path = ["coordinators"];
  return [current.length === 0 ? { path } : { path, texts: several, atMost: "warning" }];
}
