import type { TokenBlock } from "./token-block.ts";

/**
 * Counts, in the facts of its words, how each word of a block is written in the block.
 *
 * @param block - tokens
 * @param number - a number that no other block of the same words has
 * @internal
 */
export function countUses(block: TokenBlock, number: number): void {
  let from = 0;
  for (let sentence = 0; sentence < block.sentences; sentence += 1) {
    const to = block.sentenceEnds[sentence] ?? from;
    for (let at = from; at < to; at += 1) {
      const facts = block.facts[at];
      if (facts === undefined) continue;
      const { use } = facts;
      if (use.block !== number) {
        use.block = number;
        use.lower = 0;
        use.capital = 0;
      }
      if (!facts.capital) use.lower += 1;
      else if (at > from + 1 || (at === from + 1 && block.facts[from]?.opens !== true)) {
        use.capital += 1;
      }
    }
    from = to;
  }
}
