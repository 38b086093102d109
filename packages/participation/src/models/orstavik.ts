import { humerfelt2012 } from "../sources.ts";
import { caveats } from "./caveats.ts";
import type { ParticipationModel } from "./model.ts";

/** The two poles of Ørstavik's continuum. */
export type OrstavikPole = "worker-control" | "user-control";

/**
 * Ørstavik's continuum, 1996: two poles to think between. The source names no degree between
 * them, so nothing is placed on it.
 *
 * @source Ørstavik (1996) after Humerfelt (2012), which spells the name Ørstadvik, l. 1598-1617,
 *   read 2026-11-22
 */
export const orstavik: ParticipationModel<OrstavikPole, "poles"> = {
  id: "orstavik",
  version: "1",
  kind: "poles",
  name: { nb: "Ørstaviks kontinuum", nn: "Ørstaviks kontinuum", en: "Ørstavik's continuum" },
  members: [
    {
      id: "worker-control",
      label: {
        nb: "Sterk styring fra de ansatte",
        nn: "Sterk styring frå dei tilsette",
        en: "Strong worker control",
      },
      definition: {
        nb: "Tradisjonell dominans.",
        nn: "Tradisjonell dominans.",
        en: "Traditional dominance.",
      },
    },
    {
      id: "user-control",
      label: {
        nb: "Sterk styring fra brukeren",
        nn: "Sterk styring frå brukaren",
        en: "Strong user control",
      },
      definition: {
        nb: "Full medbestemmelse, brukerstyring.",
        nn: "Full medråderett, brukarstyring.",
        en: "Full co-determination, user control.",
      },
    },
  ],
  groups: [],
  rule: {
    nb: "To poler å tenke mellom; kilden har ingen trinn mellom dem.",
    nn: "To polar å tenkje mellom; kjelda har ingen trinn mellom dei.",
    en: "Two poles to think between; the source has no steps between them.",
  },
  caveats,
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1598-1617",
      verified: "2026-11-22",
      note: {
        nb: "gjengir Ørstavik 1996, skrevet Ørstadvik; originalen er ikke lest",
        nn: "attgir Ørstavik 1996, skrive Ørstadvik; originalen er ikkje lesen",
        en: "after Ørstavik 1996, spelt Ørstadvik; the original was not read",
      },
    },
  ],
};
