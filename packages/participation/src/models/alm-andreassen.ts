import { humerfelt2012 } from "../sources.ts";
import { caveats } from "./caveats.ts";
import type { ParticipationModel } from "./model.ts";

/** Alm Andreassen's five phases, the earliest first. */
export type Phase =
  "problem-definition" | "planning" | "decision" | "implementation" | "evaluation";

/**
 * Alm Andreassen's phases (faser), 2005: the earlier the phase where the user may and/or chooses
 * to take part, the stronger the participation.
 *
 * @source Alm Andreassen (2005) after Humerfelt (2012), l. 1706-1724, read 2026-11-22
 */
export const almAndreassen: ParticipationModel<Phase, "earliest"> = {
  id: "alm-andreassen",
  version: "1",
  kind: "earliest",
  name: {
    nb: "Alm Andreassens faser",
    nn: "Alm Andreassens fasar",
    en: "Alm Andreassen's phases",
  },
  members: [
    {
      id: "problem-definition",
      label: {
        nb: "Ved problemdefinering",
        nn: "Ved problemdefinering",
        en: "At problem definition",
      },
    },
    {
      id: "planning",
      label: {
        nb: "I planlegging og utredning",
        nn: "I planlegging og utgreiing",
        en: "In planning and assessment",
      },
    },
    {
      id: "decision",
      label: {
        nb: "Når beslutninger fattes",
        nn: "Når avgjerder blir tekne",
        en: "When decisions are made",
      },
    },
    {
      id: "implementation",
      label: { nb: "I gjennomføringen", nn: "I gjennomføringa", en: "In carrying out" },
    },
    {
      id: "evaluation",
      label: { nb: "Ved evaluering", nn: "Ved evaluering", en: "At evaluation" },
    },
  ],
  groups: [],
  rule: {
    nb: "Finn den tidligste fasen der brukeren får eller velger å ta del; jo tidligere, desto sterkere medvirkning.",
    nn: "Finn den tidlegaste fasen der brukaren får eller vel å ta del; jo tidlegare, dess sterkare medverknad.",
    en: "Find the earliest phase where the user may or chooses to take part; the earlier, the stronger the participation.",
  },
  caveats,
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1706-1724",
      verified: "2026-11-22",
      note: {
        nb: "gjengir Alm Andreassen 2005; originalen er ikke lest",
        nn: "attgir Alm Andreassen 2005; originalen er ikkje lesen",
        en: "after Alm Andreassen 2005; the original was not read",
      },
    },
  ],
};
