import { stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";

/**
 * Professional words create powerlessness (fagspråk).
 *
 * @source Strømme (c. 2010), l. 540-562; read 2026-11-22
 */
export const jargonDistance: Flag = {
  id: "jargon-distance",
  version: "1",
  label: {
    nb: "Fagspråk som skaper avstand",
    nn: "Fagspråk som skaper avstand",
    en: "Professional words that create distance",
  },
  rule: {
    nb: "Ingen registrering kan vise dette; bare et menneske kan ta det opp.",
    nn: "Inga registrering kan vise dette; berre eit menneske kan ta det opp.",
    en: "No record can show this; only a person can raise it.",
  },
  prompt: {
    nb: "Hvilke ord kan vi bytte ut?",
    nn: "Kva ord kan vi byte ut?",
    en: "Which words can we replace?",
  },
  citations: [{ source: stromme2010, locator: "l. 540-562", verified: "2026-11-22" }],
  find: null,
};
