import type { Sentence } from "./features.ts";
import type { TokenBlock } from "./token-block.ts";

/**
 * Lists the sentences of a block.
 *
 * @param block - tokens
 * @returns where each sentence starts and ends, and whether it has a capital
 * @internal
 */
export function sentencesOf(block: TokenBlock): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < block.sentences; index += 1) {
    const to = block.sentenceEnds[index] ?? from;
    let hasCapital = false;
    for (let at = from; at < to && !hasCapital; at += 1) {
      hasCapital = block.facts[at]?.capital === true;
    }
    sentences.push({ from, to, hasCapital });
    from = to;
  }
  return sentences;
}
