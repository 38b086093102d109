import type { Gazetteer } from "../gazetteers/gazetteer.ts";
import { createNameMemory } from "./name-memory.ts";
import { countUses } from "./count-uses.ts";
import type { Entity } from "./entity-model.ts";
import { fillBlock } from "./fill-block.ts";
import { sentencesOf } from "./sentences-of.ts";
import { createTagger } from "./tag-sentence.ts";
import { outside, typeOfTag } from "./tags.ts";
import { blockTokens, createTokenBlock, type TokenBlock } from "./token-block.ts";
import { createFactsOf } from "./token-facts.ts";
import type { Weights } from "./weights.ts";

/**
 * Makes the finder of names: blocks of sentences, the tagger, and names known again.
 *
 * @param weights - what training left
 * @param gazetteers - the lists that the weights were trained with, and your own
 * @returns a function from a text to the names in it
 * @internal
 */
export function createEntityFinder(
  weights: Weights,
  gazetteers: readonly Gazetteer[],
): (text: string) => readonly Entity[] {
  const factsOf = createFactsOf(gazetteers);
  const tagSentence = createTagger(weights);
  const block = createTokenBlock();
  const tags = new Uint8Array(blockTokens);
  let blocks = 0;
  return (text) => {
    const memory = createNameMemory(text);
    const entities: Entity[] = [];
    for (let at = 0; at < text.length;) {
      at = fillBlock(text, at, block, factsOf);
      blocks += 1;
      countUses(block, blocks);
      for (const sentence of sentencesOf(block)) tagSentence(block, sentence, tags);
      memory.remember(block, tags);
      addEntities(block, tags, entities);
    }
    return memory.complete(entities);
  };
}

/** Joins a begin tag and what continues it to one entity. */
function addEntities(block: TokenBlock, tags: Uint8Array, entities: Entity[]): void {
  for (let at = 0; at < block.count; at += 1) {
    const tag = tags[at] ?? outside;
    if (tag === outside) continue;
    const start = block.starts[at] ?? 0;
    while (at + 1 < block.count && tags[at + 1] === tag + 1) at += 1;
    entities.push({ start, end: block.ends[at] ?? start, type: typeOfTag(tag) });
  }
}
