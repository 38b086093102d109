/**
 * Proves that each package stands alone: packs it, installs the tarball in an empty project
 * outside the workspace, and uses it there as the fixtures of `consumers` do.
 *
 * node scripts/check-packages.mjs [package …]   all packages when none is named
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createCheckList } from "./lib/check-list.mjs";
import { prepare, run, say } from "./lib/prepare.mjs";
import { inParallel, runCommand } from "./lib/run-command.mjs";
import { workspacePackages } from "./lib/workspace-packages.mjs";
import { checkPages } from "./packages/browser-pages.mjs";
import { assertFreeOfSideEffects, assertNoZod } from "./packages/bundles.mjs";
import { consumers, createProject, hasOtherNodes, installTools } from "./packages/clean-room.mjs";
import { bundlePages, checkOnNodes, checkTypes, nodesToTry } from "./packages/consumer-checks.mjs";
import { checkSchemasOnly } from "./packages/schemas-only.mjs";
import { checkSizes } from "./packages/sizes.mjs";
import { compareContents, packTarball } from "./packages/tarballs.mjs";

const width = availableParallelism();
const list = createCheckList("packages");
const all = workspacePackages();
const named = process.argv.slice(2);
const chosen = named.length === 0 ? all : all.filter(({ name }) => named.includes(name));
const filters = chosen.map(({ manifest }) => `--filter=${manifest.name}`);

if (named.length === 0) prepare();
else run("npx", ["turbo", "run", "build", "--output-logs=errors-only", ...filters]);

const room = await mkdtemp(join(tmpdir(), "medvirk-consumers-"));
try {
  await checkAll();
} finally {
  await rm(room, { recursive: true, force: true });
}
list.finish();

async function checkAll() {
  say("Fetching the Nodes, compilers and bundlers to try with (once) …");
  const tools = await installTools();
  if (!hasOtherNodes) say("SKIPPED: Node 20.19, 22 and 24 are tried on Linux x64 only.");
  const nodes = nodesToTry(tools);
  const pageTexts = JSON.parse(await readFile(join(consumers, "browser", "expected.json"), "utf8"));

  say("Packing …");
  const tarballs = await inParallel(
    width,
    all.map((entry) => async () => [entry.manifest.name, await packTarball(entry, room)]),
  ).then(Object.fromEntries);
  for (const entry of chosen) await checkTarball(entry, tarballs[entry.manifest.name]);

  const pages = [];
  for (const entry of chosen) {
    const { name, manifest, entries } = entry;
    say(`${manifest.name} alone …`);
    const project = join(room, name);
    const own = tarballsFor(manifest.name, tarballs);
    const installed = await list.check(`${name}: installs in an empty project`, async () => {
      await createProject(project, own);
      return true;
    });
    if (installed !== true) continue;
    for (const kind of ["node-esm", "node-cjs", "command"]) {
      await checkOnNodes(list, { name, project, kind, nodes });
    }
    await checkTypes(list, { name, project, tools, width });
    for (const { specifier } of entries) {
      await list.check(`${specifier}: free of side effects`, () =>
        assertFreeOfSideEffects(specifier, project),
      );
      if (specifier.endsWith("/schemas")) continue;
      await list.check(`${specifier}: no zod at run time`, () => assertNoZod(specifier, project));
    }
    const expected = pageTexts[name];
    pages.push(...(await bundlePages(list, { name, project, tools, expected })));
    await checkSchemasOnly(list, { entry, room, dependencies: own, nodes });
    await checkWithOldestPeers(entry, own, tools);
  }

  say("In the browser …");
  await checkPages(list, pages);
  say("Sizes …");
  await checkSizes(list);
}

/** Types and run time with the lowest versions that the peer ranges allow. */
async function checkWithOldestPeers({ name, manifest }, own, tools) {
  if (manifest.peerDependencies === undefined) return;
  const project = join(room, `${name}-oldest-peers`);
  const oldestPeers = Object.fromEntries(
    Object.entries(manifest.peerDependencies).map(([peer, range]) => [peer, range.slice(1)]),
  );
  const title = `zod ${oldestPeers.zod}`;
  await list.check(`${name}: installs with ${title}`, () =>
    createProject(project, { ...own, ...oldestPeers }),
  );
  const nodes = [[`the present Node with ${title}`, process.execPath]];
  await checkOnNodes(list, { name, project, kind: "node-esm", nodes });
  await checkTypes(list, {
    name,
    project,
    tools,
    width,
    compilers: ["6.0"],
    resolutions: ["nodenext"],
    suffix: ` with ${title}`,
  });
}

async function checkTarball(entry, { file, paths }) {
  const { name, folder, entries } = entry;
  await list.check(`${name}: the tarball holds what was agreed`, () =>
    compareContents(entry, paths),
  );
  await list.check(`${name}: publint`, () => runCommand("publint", ["--strict", folder]));
  if (entries.length === 0) return;
  await list.check(`${name}: types for every way of importing (attw)`, () =>
    runCommand("attw", [file, "--profile", "node16", "--no-color", "--no-emoji"]),
  );
}

/** A package's tarball and those of the Medvirk packages that it needs, and nothing else. */
function tarballsFor(packageName, tarballs, found = {}) {
  if (packageName in found) return found;
  const { manifest } = all.find((entry) => entry.manifest.name === packageName);
  const withOwn = { ...found, [packageName]: `file:${tarballs[packageName].file}` };
  return Object.keys(manifest.dependencies ?? {})
    .filter((dependency) => dependency in tarballs)
    .reduce((known, dependency) => tarballsFor(dependency, tarballs, known), withOwn);
}
