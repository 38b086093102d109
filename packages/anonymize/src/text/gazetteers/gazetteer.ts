import { type Automaton, labelTable, lookUp } from "./automaton.ts";
import { buildAutomaton } from "./build-automaton.ts";
import { type NameClass, nameClasses } from "./name-classes.ts";

/** Lists of names: what each word may be. It says nothing of who is meant. */
export interface Gazetteer {
  /**
   * Looks up a word in lower case.
   *
   * @param word - a word in lower case, composed (NFC)
   * @returns the bits of `nameClasses`, 0 where no list has the word
   */
  readonly classesOf: (word: string) => number;
}

/**
 * Makes a gazetteer of your own lists, such as the street names of a municipality.
 *
 * @param lists - words by what they are; case does not matter, a name of several words counts word
 * by word
 * @returns a gazetteer to give beside the Norwegian one
 * @example
 * ```ts
 * import { createGazetteer, nameClasses } from "@medvirk/anonymize/text/gazetteers";
 *
 * const own = createGazetteer({ norwegianPlace: ["Granskogåsen"] }); // made up
 * own.classesOf("granskogåsen") === nameClasses.norwegianPlace; // => true
 * ```
 */
export function createGazetteer(
  lists: Readonly<Partial<Record<NameClass, readonly string[]>>>,
): Gazetteer {
  return gazetteerOf(buildAutomaton(wordsOf(lists)));
}

/**
 * Makes a gazetteer of an automaton.
 *
 * @param automaton - a word list whose values are bits of `nameClasses`
 * @returns the gazetteer
 * @internal
 */
export function gazetteerOf(automaton: Automaton): Gazetteer {
  const labels = labelTable(automaton.alphabet);
  return { classesOf: (word) => lookUp(automaton, labels, word, word.length) };
}

/**
 * Gathers lists into one: every word with all it may be.
 *
 * @param lists - words by what they are
 * @returns each word in lower case with its bits
 * @internal
 */
export function wordsOf(
  lists: Readonly<Partial<Record<NameClass, readonly string[]>>>,
): Map<string, number> {
  const words = new Map<string, number>();
  for (const [kind, bits] of Object.entries(nameClasses)) {
    for (const name of listOf(lists, kind)) {
      for (const word of name.normalize("NFC").toLowerCase().split(/\s+/u)) {
        if (word.length > 1) words.set(word, (words.get(word) ?? 0) | bits);
      }
    }
  }
  return words;
}

function listOf(
  lists: Readonly<Partial<Record<string, readonly string[]>>>,
  kind: string,
): readonly string[] {
  return lists[kind] ?? [];
}
