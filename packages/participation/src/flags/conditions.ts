import { aftercare2022, stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * Help is tied to conditions (vilkår).
 *
 * @source Strømme (c. 2010), l. 3052-3060; master's thesis on aftercare (c. 2022), l. 2395-2401; read 2026-11-22
 */
export const conditions: Flag = {
  id: "conditions",
  version: "1",
  label: {
    nb: "Hjelpen er knyttet til vilkår",
    nn: "Hjelpa er knytt til vilkår",
    en: "Help is tied to conditions",
  },
  rule: {
    nb: "Et tiltak er registrert med et vilkår.",
    nn: "Eit tiltak er registrert med eit vilkår.",
    en: "An action is recorded with a condition.",
  },
  prompt: {
    nb: "Hva skjer med valget når hjelpen har et vilkår, og må vilkåret være der?",
    nn: "Kva skjer med valet når hjelpa har eit vilkår, og må vilkåret vere der?",
    en: "What becomes of the choice when help has a condition, and must the condition be there?",
  },
  citations: [
    { source: stromme2010, locator: "l. 3052-3060", verified: "2026-11-22" },
    { source: aftercare2022, locator: "l. 2395-2401", verified: "2026-11-22" },
  ],
  find: ({ events }) =>
    hitsInEvents(
      events,
      (event) => event.kind === "action-chosen" && (event.condition ?? "").trim() !== "",
    ),
};
