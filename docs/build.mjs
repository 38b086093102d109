/**
 * Builds the site: the reference from the doc blocks, the pages of schemas, rules and sources
 * from the packages' own data, and the whole with VitePress, which fails on a dead link.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDecisionsPart } from "./generate/decisions.mjs";
import { writeLlmsText } from "./generate/llms.mjs";
import { writeReference } from "./generate/reference.mjs";
import { writeRulePages } from "./generate/rules.mjs";
import { writeSchemaPages } from "./generate/schemas.mjs";
import { writeSourcesPart } from "./generate/sources.mjs";

const docs = dirname(fileURLToPath(import.meta.url));
const root = join(docs, "..");
const today = new Date().toISOString().slice(0, 10);
const packages = ["core", "measures", "plans", "participation", "anonymize"];

const unbuilt = packages.filter(
  (name) => !existsSync(join(root, "packages", name, "dist/index.js")),
);
if (unbuilt.length > 0) {
  console.error(`Build the packages first (npm run build); not built: ${unbuilt.join(", ")}`);
  process.exit(2);
}

const pages = await writeReference({ root, docs, packages });
for (const language of ["en", "nb"]) {
  await mkdir(join(docs, "reference", "_parts", language), { recursive: true });
}
const schemas = await writeSchemaPages({ root, docs, packages });
const sources = await writeSourcesPart({ docs, packages, entriesOf });
const rules = await writeRulePages({ docs, today });
const decisions = await writeDecisionsPart({ docs });
console.log(
  `${pages} reference pages, ${schemas} schemas, ${rules} rules, ${sources} citations, ${decisions} decisions`,
);

const { build } = await import("vitepress");
await build(docs);
await writeLlmsText({ docs });

/** What a user can import of a package. */
function entriesOf(name) {
  const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path]) => `@medvirk/${name}${path.slice(1)}`)
    .filter((entry) => !entry.endsWith("/node"));
}
