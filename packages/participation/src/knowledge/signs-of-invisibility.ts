import { humerfelt2012 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/**
 * Five signs that a user is made invisible (usynliggjøring). All of them can be read from the
 * records of a plan without judging anyone.
 *
 * @source Humerfelt (2012), l. 12106-12114, read 2026-11-22
 */
export const signsOfInvisibility: readonly KnowledgeEntry[] = [
  {
    id: "own-knowledge-ignored",
    text: {
      nb: "Brukerens egen kunnskap i planen blir oversett.",
      nn: "Kunnskapen til brukaren sjølv i planen blir oversedd.",
      en: "The user’s own knowledge in the plan is ignored.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
    ],
  },
  {
    id: "meetings-not-prioritised",
    text: {
      nb: "Gruppemøter blir ikke prioritert.",
      nn: "Gruppemøte blir ikkje prioriterte.",
      en: "Group meetings are not prioritised.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
    ],
  },
  {
    id: "plan-not-used",
    text: {
      nb: "Planen blir ikke brukt i møtene.",
      nn: "Planen blir ikkje brukt i møta.",
      en: "The plan is not used in meetings.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
    ],
  },
  {
    id: "actions-not-followed-up",
    text: {
      nb: "Tiltak blir ikke fulgt opp, eller starter ikke da de skulle.",
      nn: "Tiltak blir ikkje følgde opp, eller startar ikkje då dei skulle.",
      en: "Actions are not followed up, or do not start when they should.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
    ],
  },
  {
    id: "plan-not-updated",
    text: {
      nb: "Planen blir ikke oppdatert.",
      nn: "Planen blir ikkje oppdatert.",
      en: "The plan is not updated.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
    ],
  },
];
