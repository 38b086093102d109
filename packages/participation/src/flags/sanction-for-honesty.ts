import { humerfelt2012 } from "../sources.ts";
import type { Flag } from "./flag.ts";

/**
 * Honesty was punished. No record may hold this, so none is looked at and none can be stored.
 *
 * @source Humerfelt (2012), l. 11153-11167; read 2026-11-22
 */
export const sanctionForHonesty: Flag = {
  id: "sanction-for-honesty",
  version: "1",
  label: {
    nb: "Ærlighet fikk følger",
    nn: "Ærlegdom fekk følgjer",
    en: "Honesty had consequences",
  },
  rule: {
    nb: "Dette leses aldri av data og lagres aldri som data. Det står her for å bli snakket om.",
    nn: "Dette blir aldri lese av data og aldri lagra som data. Det står her for å bli snakka om.",
    en: "This is never read from data and never stored as data. It stands here to be talked about.",
  },
  prompt: {
    nb: "Er det trygt å si hvordan det er, her?",
    nn: "Er det trygt å seie korleis det er, her?",
    en: "Is it safe to say how things are, here?",
  },
  citations: [
    { source: humerfelt2012, year: 2012, locator: "l. 11153-11167", verified: "2026-11-22" },
  ],
  find: null,
};
