import { formatText, pickText } from "@medvirk/core";
import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import { raterTexts } from "../texts/labels.ts";
import { noteTexts } from "../texts/note-texts.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";

/**
 * Says what a reader should know beside the numbers: the setting, and forms that changed.
 *
 * @param assessment - the assessed course
 * @param options - language, and instruments of the caller's own
 * @returns a line for each note
 * @internal
 */
export function knowLines(
  { notes }: EpisodeAssessment,
  { instruments, language }: EpisodeChartOptions,
): readonly string[] {
  const nameOf = (id: string): string => instrumentOf(id, instruments).shortName;
  return notes.map((note) => {
    const text = pickText(noteTexts[note.kind], language);
    if (note.kind === "form-changed") {
      const rater = pickText(raterTexts[note.rater], language);
      const params = { ...note, rater, from: nameOf(note.from), to: nameOf(note.to) };
      return formatText(text, params, language);
    }
    if (note.kind !== "form-for-other-age") return text;
    return formatText(text, { ...note, instrument: nameOf(note.instrument) }, language);
  });
}
