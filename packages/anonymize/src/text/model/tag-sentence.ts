import { mostFeatures, type Sentence, writeFeatures } from "./features.ts";
import { mayFollow, outside, tagCount } from "./tags.ts";
import { blockTokens, type TokenBlock } from "./token-block.ts";
import type { Weights } from "./weights.ts";

const impossible = -1e9;

/**
 * Makes a tagger: the best sequence of tags for each sentence, by the Viterbi algorithm.
 *
 * Only tokens in or beside which a name may stand are weighed; the rest are outside.
 *
 * @param weights - what training left
 * @returns a function that writes the tags of a sentence into an array for the whole block
 * @source Lafferty, McCallum and Pereira 2001, Conditional random fields, ICML; Viterbi 1967
 * (unverified: known, not re-read), 2026-11-23
 * @internal
 */
export function createTagger(
  weights: Weights,
): (block: TokenBlock, sentence: Sentence, tags: Uint8Array) => void {
  const features = new Int32Array(mostFeatures);
  const scores = new Int32Array(blockTokens * tagCount);
  const from = new Uint8Array(blockTokens * tagCount);
  const forbidden = forbiddenPairs();

  const weigh = (block: TokenBlock, sentence: Sentence, at: number, offset: number): void => {
    const { rows } = weights;
    const mask = 2 ** weights.rowBits - 1;
    const count = writeFeatures(block, sentence, at, features);
    for (let tag = 0; tag < tagCount; tag += 1) scores[offset + tag] = 0;
    for (let feature = 0; feature < count; feature += 1) {
      const row = ((features[feature] ?? 0) & mask) * tagCount;
      for (let tag = 0; tag < tagCount; tag += 1) {
        scores[offset + tag] = (scores[offset + tag] ?? 0) + (rows[row + tag] ?? 0);
      }
    }
  };

  /** Adds the best way to each tag of the token at `offset`; a run starts after an outside token. */
  const extend = (offset: number, isFirst: boolean): void => {
    const { transitions } = weights;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let best = impossible * 2;
      let bestFrom = outside;
      const states = isFirst ? 1 : tagCount;
      for (let previous = 0; previous < states; previous += 1) {
        if (forbidden[previous * tagCount + tag] === 1) continue;
        const before = isFirst ? 0 : (scores[offset - tagCount + previous] ?? 0);
        const score = before + (transitions[previous * tagCount + tag] ?? 0);
        if (score > best) {
          best = score;
          bestFrom = previous;
        }
      }
      scores[offset + tag] = (scores[offset + tag] ?? 0) + best;
      from[offset + tag] = bestFrom;
    }
  };

  const follow = (start: number, end: number, tags: Uint8Array): void => {
    let offset = (end - start - 1) * tagCount;
    let tag = outside;
    let best = impossible * 2;
    for (let last = 0; last < tagCount; last += 1) {
      const score =
        (scores[offset + last] ?? 0) + (weights.transitions[last * tagCount + outside] ?? 0);
      if (score > best) {
        best = score;
        tag = last;
      }
    }
    for (let at = end - 1; at >= start; at -= 1) {
      tags[at] = tag;
      tag = from[offset + tag] ?? outside;
      offset -= tagCount;
    }
  };

  return (block, sentence, tags) => {
    let start = -1;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const weighed = mayHoldName(block, sentence, at);
      if (weighed) {
        if (start < 0) start = at;
        const offset = (at - start) * tagCount;
        weigh(block, sentence, at, offset);
        extend(offset, at === start);
      } else {
        if (start >= 0) follow(start, at, tags);
        start = -1;
        tags[at] = outside;
      }
    }
    if (start >= 0) follow(start, sentence.to, tags);
  };
}

/**
 * Says whether a token is weighed: a name may stand there or next to it.
 *
 * @param block - tokens
 * @param sentence - the sentence of the token
 * @param at - the place of the token in the block
 * @returns false for a token that is outside every name
 * @internal
 */
export function mayHoldName(block: TokenBlock, sentence: Sentence, at: number): boolean {
  const { facts } = block;
  return (
    facts[at]?.notable === true ||
    (at > sentence.from && facts[at - 1]?.notable === true) ||
    (at + 1 < sentence.to && facts[at + 1]?.notable === true)
  );
}

function forbiddenPairs(): Uint8Array {
  const pairs = new Uint8Array(tagCount * tagCount);
  for (let previous = 0; previous < tagCount; previous += 1) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      pairs[previous * tagCount + tag] = mayFollow(previous, tag) ? 0 : 1;
    }
  }
  return pairs;
}
