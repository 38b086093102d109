import { aftercare2022, vigdal2020 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInDecisions } from "./hits.ts";

/**
 * Participation is ticked off, and no influence described (avkryssing).
 *
 * @source master's thesis on aftercare (c. 2022), l. 2752-2758; Vigdal (2020), l. 3111-3116; read 2026-11-22
 */
export const boxTicked: Flag = {
  id: "box-ticked",
  version: "1",
  label: {
    nb: "Krysset av, uten beskrevet innflytelse",
    nn: "Kryssa av, utan skildra innverknad",
    en: "Ticked, without influence described",
  },
  rule: {
    nb: "En grad er dokumentert, og ingen sier hva som ble endret, eller hvorfor ingenting ble det.",
    nn: "Ein grad er dokumentert, og ingen seier kva som vart endra, eller kvifor ingenting vart det.",
    en: "A degree is documented, and nobody says what changed or why nothing did.",
  },
  prompt: {
    nb: "Hva ble annerledes fordi brukeren var med? Gi et eksempel.",
    nn: "Kva vart annleis fordi brukaren var med? Gi eit døme.",
    en: "What became different because the user was in on it? Give an example.",
  },
  citations: [
    { source: aftercare2022, locator: "l. 2752-2758", verified: "2026-11-22" },
    { source: vigdal2020, year: 2020, locator: "l. 3111-3116", verified: "2026-11-22" },
  ],
  find: ({ decisions }) =>
    hitsInDecisions(decisions, (profile) => profile.documentedWithoutInfluence),
};
