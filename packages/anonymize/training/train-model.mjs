// Trains the model of names on NorNE (training part) and made-up notes, and writes it as a module.
// usage: node training/train-model.mjs --norne DIR [--rounds 6] [--out FILE]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { inLowerCase, withOtherNames } from "./augment.mjs";
import { createTrainer, runsOf } from "./crf.mjs";
import { describe, evaluate } from "./evaluate.mjs";
import { library } from "./load-library.mjs";
import { nameLists } from "./name-lists.mjs";
import { asText, readNorne } from "./norne.mjs";
import { createRandom } from "./random.mjs";
import { syntheticNotes } from "./synthetic-notes.mjs";

const { values: given } = parseArgs({
  options: {
    norne: { type: "string" },
    rounds: { type: "string", default: "6" },
    notes: { type: "string", default: "200" },
    out: { type: "string", default: "src/text/model/norwegian-data.ts" },
    seed: { type: "string", default: "1" },
    penalty: { type: "string", default: "2.5e-7" },
  },
});
if (given.norne === undefined) throw new Error("Say where NorNE stands: --norne DIR");

const settings = {
  rounds: Number(given.rounds),
  rowBits: 19,
  rate: 0.1,
  penalty: Number(given.penalty),
  scale: 12,
  otherNames: 0.3,
  lowerCase: 0.02,
  mostTogether: 80,
};
const random = createRandom(Number(given.seed));
const { gazetteer, names } = nameLists();
const { countUses, createEntityFinder, createFactsOf, createTokenBlock, fillBlock, sentencesOf } =
  library;

const read = (file) => readNorne(join(given.norne, `${file}.conll.gz`));
const trainer = createTrainer(settings);
const factsOf = createFactsOf([gazetteer]);
const block = createTokenBlock();
const tags = new Uint8Array(4096);
let blocks = 0;

/** Sentences that stand together, in groups of one to eighty, so that lone sentences occur too. */
function groupsOf(sentences) {
  const groups = [];
  for (let at = 0; at < sentences.length;) {
    const size = random.chance(0.15) ? 1 + Math.floor(random.next() * 4) : settings.mostTogether;
    groups.push(sentences.slice(at, at + size));
    at += size;
  }
  return groups;
}

function addRuns(group, runs) {
  let sentences = random.chance(settings.otherNames) ? withOtherNames(group, names, random) : group;
  if (random.chance(settings.lowerCase)) sentences = inLowerCase(sentences);
  const { text, spans } = asText(sentences);
  let span = 0;
  for (let at = 0; at < text.length;) {
    at = fillBlock(text, at, block, factsOf);
    blocks += 1;
    countUses(block, blocks);
    tags.fill(0, 0, block.count);
    for (let token = 0; token < block.count; token += 1) {
      while (span < spans.length && spans[span].end <= block.starts[token]) span += 1;
      const here = spans[span];
      if (here === undefined || here.start >= block.ends[token]) continue;
      const continues = here.start < block.starts[token];
      tags[token] = library.beginTag(here.type) + (continues ? 1 : 0);
    }
    for (const sentence of sentencesOf(block)) {
      runs.push(...runsOf(block, sentence, tags, settings.rowBits));
    }
  }
}

const news = ["nob-train", "nno-train"].map(read);
for (let round = 1; round <= settings.rounds; round += 1) {
  const notes = syntheticNotes(Number(given.notes), names, random);
  const runs = [];
  for (const group of [...news.flatMap(groupsOf), ...notes]) addRuns(group, runs);
  for (const run of random.shuffle(runs)) trainer.learn(run);
  process.stderr.write(`round ${round} of ${settings.rounds}\n`);
}

const weights = { id: "medvirk-names", version: "1.0.0", ...trainer.finish(settings.scale) };
const bytes = library.weightsBytes(weights);
writeFileSync(
  given.out,
  `/** Made by training/train-model.mjs of NorNE's training part and made-up notes. */
export const norwegianData =
  // prettier-ignore
  "${Buffer.from(bytes).toString("base64")}";
`,
);
console.log(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} compressed`);
const findEntities = createEntityFinder(library.readWeights(bytes), [gazetteer]);
for (const part of ["nob-dev", "nno-dev"]) {
  const sentences = read(part);
  console.log(`${part}: ${describe(evaluate(sentences, findEntities))}`);
}
