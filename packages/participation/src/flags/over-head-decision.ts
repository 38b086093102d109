import { aftercare2022, stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * It is decided above those who met (avgjort over hodet).
 *
 * @source Strømme (c. 2010), l. 3703-3705; master's thesis on aftercare (c. 2022), l. 3010-3016; read 2026-11-22
 */
export const overHeadDecision: Flag = {
  id: "over-head-decision",
  version: "1",
  label: {
    nb: "Avgjort over hodet på dem som møttes",
    nn: "Avgjort over hovudet på dei som møttest",
    en: "Decided above those who met",
  },
  rule: {
    nb: "En beslutning er registrert som tatt utenfor møtet.",
    nn: "Ei avgjerd er registrert som teken utanfor møtet.",
    en: "A decision is recorded as made outside the meeting.",
  },
  prompt: {
    nb: "Hvem bestemte, hvorfor, og hvordan får brukeren vite det og svare?",
    nn: "Kven avgjorde, kvifor, og korleis får brukaren vite det og svare?",
    en: "Who decided, why, and how does the user learn of it and answer?",
  },
  citations: [
    { source: stromme2010, locator: "l. 3703-3705", verified: "2026-11-22" },
    { source: aftercare2022, locator: "l. 3010-3016", verified: "2026-11-22" },
  ],
  find: ({ events }) =>
    hitsInEvents(events, (event) => event.kind === "decision-made" && event.inMeeting === false),
};
