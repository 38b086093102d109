/** What the scripts here use of the package's inside; bundled by load-library.mjs. */
export { buildAutomaton } from "../src/text/gazetteers/build-automaton.ts";
export { automatonBytes, readAutomaton } from "../src/text/gazetteers/automaton-format.ts";
export { gazetteerOf, wordsOf } from "../src/text/gazetteers/gazetteer.ts";
export { countUses } from "../src/text/model/count-uses.ts";
export { createEntityFinder } from "../src/text/model/find-entities.ts";
export { mostFeatures, writeFeatures } from "../src/text/model/features.ts";
export { fillBlock } from "../src/text/model/fill-block.ts";
export { sentencesOf } from "../src/text/model/sentences-of.ts";
export { createTagger, mayHoldName } from "../src/text/model/tag-sentence.ts";
export { beginTag, mayFollow, tagCount } from "../src/text/model/tags.ts";
export { createTokenBlock } from "../src/text/model/token-block.ts";
export { createFactsOf } from "../src/text/model/token-facts.ts";
export { readWeights, weightsBytes } from "../src/text/model/weights-format.ts";
