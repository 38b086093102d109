import { aftercare2022, stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInEvents } from "./hits.ts";

/**
 * A wish is set aside without a judge or an alternative. No words are searched for.
 *
 * @source Strømme (c. 2010), l. 3833-3907; master's thesis on aftercare (c. 2022), l. 2344-2356; read 2026-11-22
 */
export const unrealisticLabel: Flag = {
  id: "unrealistic-label",
  version: "1",
  label: { nb: "Et ønske er lagt bort", nn: "Eit ønske er lagt bort", en: "A wish is set aside" },
  rule: {
    nb: "Et ønske er avsluttet uten at det står hvem som vurderte det, eller hva som ble tilbudt i stedet.",
    nn: "Eit ønske er avslutta utan at det står kven som vurderte det, eller kva som vart tilbode i staden.",
    en: "A wish is closed without saying who judged it, or what was offered instead.",
  },
  prompt: {
    nb: "Hvem vurderte ønsket, og hva er første skritt på veien dit?",
    nn: "Kven vurderte ønsket, og kva er første steget på vegen dit?",
    en: "Who judged the wish, and what is a first step towards it?",
  },
  citations: [
    { source: stromme2010, locator: "l. 3833-3907", verified: "2026-11-22" },
    { source: aftercare2022, locator: "l. 2344-2356", verified: "2026-11-22" },
  ],
  find: ({ events }) =>
    hitsInEvents(
      events,
      (event) =>
        event.kind === "wish-closed" &&
        (event.by === undefined || (event.alternative ?? "").trim() === ""),
    ),
};
