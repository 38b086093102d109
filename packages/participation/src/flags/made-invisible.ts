import { humerfelt2012 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * The user is made invisible (usynliggjøring): five signs that a plan's records can show.
 *
 * @source Humerfelt (2012), l. 12106-12114; read 2026-11-22
 */
export const madeInvisible: Flag = {
  id: "made-invisible",
  version: "1",
  label: {
    nb: "Brukeren blir usynlig",
    nn: "Brukaren blir usynleg",
    en: "The user is made invisible",
  },
  rule: {
    nb: "Planen viser et av fem tegn: brukerens egen kunnskap er oversett, møter blir ikke prioritert, planen brukes ikke i møtene, tiltak følges ikke opp til avtalt tid, eller planen oppdateres ikke.",
    nn: "Planen viser eitt av fem teikn: kunnskapen til brukaren er oversedd, møte blir ikkje prioriterte, planen blir ikkje brukt i møta, tiltak blir ikkje følgde opp til avtalt tid, eller planen blir ikkje oppdatert.",
    en: "The plan shows one of five signs: the user's own knowledge is ignored, meetings are not prioritised, the plan is not used in them, actions are not followed up when agreed, or the plan is not updated.",
  },
  prompt: {
    nb: "Hva skal tjenesten gjøre, og til når?",
    nn: "Kva skal tenesta gjere, og til når?",
    en: "What is the service to do, and by when?",
  },
  citations: [
    { source: humerfelt2012, year: 2012, locator: "l. 12106-12114", verified: "2026-11-22" },
  ],
  find: ({ events }) => hitsInEvents(events, (event) => event.kind === "sign-of-invisibility"),
};
