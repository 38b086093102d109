import { aftercare2022 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * Absence is explained from one side only.
 *
 * @source master's thesis on aftercare (c. 2022), l. 2943-2963; read 2026-11-22
 */
export const absenceExplainedByUser: Flag = {
  id: "absence-explained-by-user",
  version: "1",
  label: {
    nb: "Fravær forklart fra bare én side",
    nn: "Fråvær forklart frå berre éi side",
    en: "Absence explained from one side only",
  },
  rule: {
    nb: "Et møte har fravær, og bare den ene av bruker og ansatt har sagt hvorfor.",
    nn: "Eit møte har fråvær, og berre den eine av brukar og tilsett har sagt kvifor.",
    en: "A meeting has absence, and only one of user and worker has said why.",
  },
  prompt: {
    nb: "Hva sier den andre? Passet tid, sted og form?",
    nn: "Kva seier den andre? Passa tid, stad og form?",
    en: "What does the other say? Did time, place and form suit?",
  },
  citations: [{ source: aftercare2022, locator: "l. 2943-2963", verified: "2026-11-22" }],
  find: ({ events }) =>
    hitsInEvents(
      events,
      (event) =>
        event.kind === "meeting-called" &&
        event.absenceToldBy !== undefined &&
        new Set(event.absenceToldBy).size === 1,
    ),
};
