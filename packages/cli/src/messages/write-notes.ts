import { pickText, type LocalizedText } from "@medvirk/core";
import type { CommandCall } from "../program/command-definition.ts";

const noteWord: LocalizedText = { nb: "merk", nn: "merk", en: "note" };

/**
 * Says on standard error what a reader of the output must know, so that it is seen even where the
 * output goes to a file.
 *
 * @param notes - the texts
 * @param call - the call
 */
export function writeNotes(notes: readonly LocalizedText[], call: CommandCall): void {
  for (const note of notes) {
    const said = pickText(note, call.language);
    call.surroundings.stderr.write(`medvirk: ${pickText(noteWord, call.language)}: ${said}\n`);
  }
}
