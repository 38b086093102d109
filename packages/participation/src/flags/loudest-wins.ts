import { stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";

/**
 * Those who demand get the most; a matter of the system.
 *
 * @source Strømme (c. 2010), l. 3363-3381; read 2026-11-22
 */
export const loudestWins: Flag = {
  id: "loudest-wins",
  version: "1",
  label: {
    nb: "De som krever mest, får mest",
    nn: "Dei som krev mest, får mest",
    en: "Those who demand most get most",
  },
  rule: {
    nb: "Ingen registrering kan vise dette; bare et menneske kan ta det opp.",
    nn: "Inga registrering kan vise dette; berre eit menneske kan ta det opp.",
    en: "No record can show this; only a person can raise it.",
  },
  prompt: {
    nb: "Hvem hører vi ikke fra, og hvordan spør vi dem?",
    nn: "Kven høyrer vi ikkje frå, og korleis spør vi dei?",
    en: "Whom do we not hear from, and how do we ask them?",
  },
  citations: [{ source: stromme2010, locator: "l. 3363-3381", verified: "2026-11-22" }],
  find: null,
};
