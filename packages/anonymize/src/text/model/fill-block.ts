import { endOfToken } from "./end-of-token.ts";
import { startsSentence } from "./starts-sentence.ts";
import { blockSentences, blockTokens, type TokenBlock } from "./token-block.ts";
import type { TokenFacts } from "./token-facts.ts";

/**
 * Reads the next tokens of a text into a block.
 *
 * @param text - any text
 * @param from - where to start
 * @param block - the block to fill; what it held is gone
 * @param factsOf - what is known of a word
 * @returns the offset where the next block starts; the length of the text at its end
 * @internal
 */
export function fillBlock(
  text: string,
  from: number,
  block: TokenBlock,
  factsOf: (word: string) => TokenFacts,
): number {
  block.count = 0;
  block.sentences = 0;
  let at = from;
  let gap = from;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const afterSign = block.starts[block.count - 1] === gap - 1;
    if (block.count > 0 && startsSentence(text, gap, at, afterSign)) {
      endSentence(block);
      if (block.sentences === blockSentences) return at;
    }
    if (block.count === blockTokens) break;
    const end = endOfToken(text, at);
    block.facts[block.count] = factsOf(text.slice(at, end));
    block.starts[block.count] = at;
    block.ends[block.count] = end;
    block.count += 1;
    at = end;
    gap = end;
  }
  endSentence(block);
  return at;
}

function endSentence(block: TokenBlock): void {
  const last = block.sentences === 0 ? 0 : (block.sentenceEnds[block.sentences - 1] ?? 0);
  if (block.count === last) return;
  block.sentenceEnds[block.sentences] = block.count;
  block.sentences += 1;
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
