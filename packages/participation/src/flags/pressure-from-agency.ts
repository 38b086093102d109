import { humerfelt2012 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * A goal comes from another agency (press fra etat).
 *
 * @source Humerfelt (2012), l. 10578-10582; read 2026-11-22
 */
export const pressureFromAgency: Flag = {
  id: "pressure-from-agency",
  version: "1",
  label: {
    nb: "Målet kommer fra en etat",
    nn: "Målet kjem frå ein etat",
    en: "The goal comes from an agency",
  },
  rule: {
    nb: "Et mål er registrert med en annen etat som opphav.",
    nn: "Eit mål er registrert med ein annan etat som opphav.",
    en: "A goal is recorded as coming from another agency.",
  },
  prompt: {
    nb: "Er dette brukerens mål? Hva ville brukeren ha satt selv?",
    nn: "Er dette målet til brukaren? Kva ville brukaren ha sett sjølv?",
    en: "Is this the user's goal? Which would the user have set?",
  },
  citations: [
    { source: humerfelt2012, year: 2012, locator: "l. 10578-10582", verified: "2026-11-22" },
  ],
  find: ({ events }) =>
    hitsInEvents(events, (event) => event.kind === "goal-raised" && event.fromAgency === true),
};
