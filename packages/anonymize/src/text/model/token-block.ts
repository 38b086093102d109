import type { TokenFacts } from "./token-facts.ts";

/** The tokens of a stretch of text, sentence after sentence, in arrays that are used again. */
export interface TokenBlock {
  readonly facts: TokenFacts[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each sentence, the place after its last token. */
  readonly sentenceEnds: Int32Array;
  count: number;
  sentences: number;
}

/** The most tokens of a block; a sentence that would pass it is cut there. */
export const blockTokens = 4096;

/** The most sentences of a block: near enough to speak of the same things. */
export const blockSentences = 80;

/**
 * Makes an empty block.
 *
 * @returns a block without tokens
 * @internal
 */
export function createTokenBlock(): TokenBlock {
  return {
    facts: [],
    starts: new Int32Array(blockTokens),
    ends: new Int32Array(blockTokens),
    sentenceEnds: new Int32Array(blockSentences + 1),
    count: 0,
    sentences: 0,
  };
}
