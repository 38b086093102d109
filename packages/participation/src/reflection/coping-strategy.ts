import type { Citation, LocalizedText } from "@medvirk/core";
import { stromme2010 } from "../sources.ts";
import { volda2023 } from "./source.ts";

/** A way of coping with too much work and too little to do it with. */
export interface CopingStrategy {
  readonly id: string;
  /** What one does oneself, or how the office is arranged. */
  readonly kind: "personal" | "organisational";
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/**
 * Ways of coping (mestringsstrategier) after Lipsky, to recognise in a situation. None of them is a
 * fault: they answer to how the work is arranged.
 *
 * @source Lipsky after the group thesis of Volda (2023), l. 575-592, 1542-1546, 1807-1811, and after Strømme (c. 2010), l. 972-1000; read 2026-11-22
 */
export const copingStrategies: readonly CopingStrategy[] = [
  {
    id: "favouring",
    kind: "personal",
    text: {
      nb: "Favorisering: å gjøre mer for noen enn for andre.",
      nn: "Favorisering: å gjere meir for nokre enn for andre.",
      en: "Favouring: doing more for some than for others.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 575-592, 1542-1546, 1807-1811",
      verified: "2026-11-22",
    },
  },
  {
    id: "simplifying",
    kind: "personal",
    text: {
      nb: "Forenkling og distansering: å se saken mer enn personen.",
      nn: "Forenkling og distansering: å sjå saka meir enn personen.",
      en: "Simplifying and distancing: seeing the matter more than the person.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 575-592, 1542-1546, 1807-1811",
      verified: "2026-11-22",
    },
  },
  {
    id: "withdrawing",
    kind: "personal",
    text: { nb: "Å trekke seg tilbake.", nn: "Å trekkje seg tilbake.", en: "Withdrawing." },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 575-592, 1542-1546, 1807-1811",
      verified: "2026-11-22",
    },
  },
  {
    id: "efficiency",
    kind: "personal",
    text: {
      nb: "Effektivisering: å få unna mest mulig.",
      nn: "Effektivisering: å få unna mest mogleg.",
      en: "Efficiency: getting as much done as possible.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 575-592, 1542-1546, 1807-1811",
      verified: "2026-11-22",
    },
  },
  {
    id: "limit-demands",
    kind: "organisational",
    text: {
      nb: "Å begrense det folk kan be om.",
      nn: "Å avgrense det folk kan be om.",
      en: "Limiting what people can ask for.",
    },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
  {
    id: "adjust-goals",
    kind: "organisational",
    text: { nb: "Å justere målene.", nn: "Å justere måla.", en: "Adjusting the goals." },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
  {
    id: "lower-expectations",
    kind: "organisational",
    text: {
      nb: "Å senke forventningene.",
      nn: "Å senke forventningane.",
      en: "Lowering the expectations.",
    },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
  {
    id: "queue",
    kind: "organisational",
    text: { nb: "Å la folk vente i kø.", nn: "Å la folk vente i kø.", en: "Letting people queue." },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
  {
    id: "sort-at-reception",
    kind: "organisational",
    text: { nb: "Å sortere i mottaket.", nn: "Å sortere i mottaket.", en: "Sorting at reception." },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
  {
    id: "limit-access",
    kind: "organisational",
    text: { nb: "Å begrense tilgangen.", nn: "Å avgrense tilgangen.", en: "Limiting access." },
    citation: { source: stromme2010, locator: "l. 972-1000", verified: "2026-11-22" },
  },
];
