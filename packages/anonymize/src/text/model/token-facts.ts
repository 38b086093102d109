import type { Gazetteer } from "../gazetteers/gazetteer.ts";
import { hashText } from "./hash.ts";

/** How often a word stands in lower case, and with a capital inside a sentence, in one block. */
export interface WordUse {
  block: number;
  lower: number;
  capital: number;
}

/** What the model asks of a word, worked out once a word. */
export interface TokenFacts {
  readonly lower: number;
  readonly shape: number;
  readonly capital: boolean;
  /** True where a name may stand here: a capital, or a name of the lists in lower case. */
  readonly notable: boolean;
  /** The bits of `nameClasses`. */
  readonly lists: number;
  readonly affixes: readonly number[];
  readonly lastThree: number;
  readonly lastFour: number;
  /** A quotation mark, a dash or a bullet, after which a sentence starts anew. */
  readonly opens: boolean;
  /** Shared by all spellings of the word. */
  readonly use: WordUse;
}

/** Words remembered before the memory starts anew, so that a long text takes no more of it. */
const remembered = 50_000;
const seeds = { lower: 1, shape: 2, prefix: 3, suffix: 4, lastThree: 5, lastFour: 6 } as const;

/**
 * Makes a memory of what is known of words.
 *
 * @param gazetteers - lists of names
 * @returns a function from a word to its facts
 * @internal
 */
export function createFactsOf(gazetteers: readonly Gazetteer[]): (word: string) => TokenFacts {
  const known = new Map<string, TokenFacts>();
  const uses = new Map<string, WordUse>();
  return (word) => {
    const facts = known.get(word);
    if (facts !== undefined) return facts;
    if (known.size >= remembered) {
      known.clear();
      uses.clear();
    }
    const composed = word.normalize("NFC");
    const lower = composed.toLowerCase();
    const use = uses.get(lower) ?? { block: -1, lower: 0, capital: 0 };
    uses.set(lower, use);
    const made = factsOf(composed, lower, classesIn(gazetteers, lower), use);
    known.set(word, made);
    return made;
  };
}

function factsOf(word: string, lower: string, lists: number, use: WordUse): TokenFacts {
  const capital = /^\p{Lu}/u.test(word);
  return {
    lower: hashText(lower, seeds.lower),
    shape: hashText(shapeOf(word), seeds.shape),
    capital,
    notable: capital || lists !== 0,
    lists,
    affixes: affixesOf(lower, capital),
    lastThree: hashText(lower.slice(-3), seeds.lastThree),
    lastFour: hashText(lower.slice(-4), seeds.lastFour),
    opens: /^["'«»„“”–—•*:-]$/u.test(word),
    use,
  };
}

/** Beginnings of one to four letters and ends of one to five, apart for words with a capital. */
function affixesOf(lower: string, capital: boolean): readonly number[] {
  const mark = capital ? "C" : "c";
  const affixes: number[] = [];
  for (let length = 1; length <= 5 && length < lower.length; length += 1) {
    if (length < 5) affixes.push(hashText(mark + lower.slice(0, length), seeds.prefix));
    affixes.push(hashText(mark + lower.slice(-length), seeds.suffix));
  }
  return affixes;
}

/** The word as X, x and d for capitals, small letters and digits; runs count as two at most. */
function shapeOf(word: string): string {
  let shape = "";
  let run = 0;
  let previous = "";
  for (const character of word.slice(0, 40)) {
    const kind = kindOf(character);
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{L}/u.test(character)) return "x";
  return /\p{Nd}/u.test(character) ? "d" : character;
}

/** A word counts as itself, without a genitive -s, and by the two ends of a double name. */
function classesIn(gazetteers: readonly Gazetteer[], lower: string): number {
  const forms = [lower];
  if (lower.length > 3 && lower.endsWith("s")) forms.push(lower.slice(0, -1));
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) forms.push(lower.slice(0, hyphen), lower.slice(lower.lastIndexOf("-") + 1));
  for (const form of forms) {
    let classes = 0;
    for (const gazetteer of gazetteers) classes |= gazetteer.classesOf(form);
    if (classes !== 0) return classes;
  }
  return 0;
}
