import { fillNote, type ReaderNote } from "../../reader-note.ts";

const rounded: ReaderNote = {
  id: "rounded",
  text: {
    nb: "Alle tall er rundet av til et tall i {base}-gangen, opp eller ned, slik at summene stemmer. Et tall kan avvike fra det virkelige.",
    nn: "Alle tal er runda av til eit tal i {base}-gongen, opp eller ned, slik at summane stemmer. Eit tal kan avvike frå det verkelege.",
    en: "All counts are rounded to a multiple of {base}, up or down, so that totals add up. A count may differ from the true one.",
  },
};

const smallRounded: ReaderNote = {
  id: "small-counts-rounded",
  text: {
    nb: "Tall fra 1 og under {base} er rundet av til 0 eller {base}, og summene er regnet ut etterpå. Et tall kan avvike fra det virkelige.",
    nn: "Tal frå 1 og under {base} er runda av til 0 eller {base}, og summane er rekna ut etterpå. Eit tal kan avvike frå det verkelege.",
    en: "Counts from 1 and below {base} are rounded to 0 or {base}, and totals are added up afterwards. A count may differ from the true one.",
  },
};

const otherTables: ReaderNote = {
  id: "rounded-alone",
  text: {
    nb: "Avrunding verner bare så lenge de virkelige tallene ikke finnes i andre tabeller. En null kan være inntil {most} personer.",
    nn: "Avrunding vernar berre så lenge dei verkelege tala ikkje finst i andre tabellar. Ein null kan vere inntil {most} personar.",
    en: "Rounding protects only as long as the true counts stand in no other table. A zero may be up to {most} persons.",
  },
};

/**
 * Says what a reader of a rounded table must know.
 *
 * @param base - what counts are multiples of
 * @param which - whether all counts were rounded or the small ones
 * @returns the notes
 * @internal
 */
export function roundingNotes(base: number, which: "all" | "small"): readonly ReaderNote[] {
  return [
    fillNote(which === "all" ? rounded : smallRounded, { base }),
    fillNote(otherTables, { most: base - 1 }),
  ];
}
