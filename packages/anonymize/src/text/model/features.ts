import { hashParts } from "./hash.ts";
import type { TokenBlock } from "./token-block.ts";
import type { TokenFacts, WordUse } from "./token-facts.ts";

/** The most features a token can have. */
export const mostFeatures = 48;

/** How far a run of capitals is followed to each side. */
const farthest = 6;

const beyondUse: WordUse = { block: -1, lower: 0, capital: 0 };
/** What stands before the first token of a sentence and after the last. */
const beyond: TokenFacts = {
  lower: 0x5ca1ab1e,
  shape: 0x0ddba11,
  capital: false,
  notable: false,
  lists: 0,
  affixes: [],
  lastThree: 7,
  lastFour: 7,
  opens: false,
  use: beyondUse,
};

/** A sentence of a block: the places of its first token and after its last. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** False in text written without any capital. */
  readonly hasCapital: boolean;
}

/**
 * Writes the features of a token: the word, its form, its neighbours, the lists, the run of
 * capitals it stands in, and how the word is used elsewhere in the block.
 *
 * @param block - tokens
 * @param sentence - the sentence of the token
 * @param at - the place of the token in the block
 * @param rows - where to write; it has room for `mostFeatures`
 * @returns how many features were written
 * @internal
 */
export function writeFeatures(
  block: TokenBlock,
  sentence: Sentence,
  at: number,
  rows: Int32Array,
): number {
  const { facts } = block;
  const { from, to } = sentence;
  const here = facts[at] ?? beyond;
  const previous = at > from ? (facts[at - 1] ?? beyond) : beyond;
  const next = at + 1 < to ? (facts[at + 1] ?? beyond) : beyond;
  const previous2 = at - 1 > from ? (facts[at - 2] ?? beyond) : beyond;
  const next2 = at + 2 < to ? (facts[at + 2] ?? beyond) : beyond;
  const first = at === from || (at === from + 1 && previous.opens) ? 1 : 0;
  const style = sentence.hasCapital ? first : 2;
  let count = 0;
  const put = (template: number, one: number, two: number, three: number): void => {
    rows[count] = hashParts(template, one, two, three);
    count += 1;
  };
  put(1, style, 0, 0);
  put(2, here.lower, 0, 0);
  put(3, previous.lower, here.lower, 0);
  put(4, here.lower, next.lower, 0);
  put(5, previous.lower, 0, 0);
  put(6, next.lower, 0, 0);
  put(7, previous2.lower, 0, 0);
  put(8, next2.lower, 0, 0);
  put(9, here.shape, style, 0);
  put(10, previous.lower, here.shape, 0);
  put(11, next.lower, here.shape, 0);
  for (const affix of here.affixes) put(12, affix, 0, 0);
  put(13, here.lists, here.shape, style);
  put(14, here.lists, next.lists, next.shape);
  put(15, previous.lists, previous.shape, here.lists);
  put(16, previous.lower, here.lists, 0);
  put(17, next.lower, here.lists, 0);
  put(
    18,
    (previous.lists << 12) | (here.lists << 6) | next.lists,
    here.shape ^ previous.shape,
    next.shape,
  );
  if (previous.capital || next.capital) {
    put(19, previous.lastThree, here.shape, 0);
    put(20, next.lastThree, here.shape, 0);
  }
  if (next.capital) put(21, next2.lower, here.shape, next.shape);
  if (previous.capital) put(22, previous2.lower, here.shape, previous.shape);
  if (here.capital) {
    const use = elsewhere(here.use, first);
    put(23, use, first, 0);
    put(24, use, first, here.lists);
    const lowest = Math.max(from, at - farthest);
    const highest = Math.min(to - 1, at + farthest);
    let begin = at;
    while (begin > lowest && facts[begin - 1]?.capital === true) begin -= 1;
    let end = at;
    while (end < highest && facts[end + 1]?.capital === true) end += 1;
    const length = Math.min(3, end - begin);
    const place = Math.min(3, at - begin);
    put(25, begin > from ? (facts[begin - 1]?.lower ?? 0) : 1, length, 0);
    put(26, end + 1 < to ? (facts[end + 1]?.lower ?? 0) : 2, length, 0);
    put(27, facts[end]?.lastFour ?? 0, place, 0);
    put(28, facts[begin]?.lists ?? 0, facts[end]?.lists ?? 0, length * 8 + place);
  }
  return count;
}

/** Bit 0: the word also stands in lower case nearby; bit 1: also with a capital in a sentence. */
function elsewhere(use: WordUse, first: number): number {
  return (use.lower > 0 ? 1 : 0) + (use.capital - (first === 1 ? 0 : 1) > 0 ? 2 : 0);
}
