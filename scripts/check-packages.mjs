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

  say("Each package alone, then all together …");
  const tried = await inParallel(width, [
    ...chosen.map((entry) => () => checkAlone(entry, { tarballs, tools, nodes, pageTexts })),
    () => checkTogether(tarballs, tools),
    () => checkWithOldestPeers(tarballs, tools),
  ]);
  say("In the browser …");
  await checkPages(list, tried.flat());
  say("Sizes …");
  await checkSizes(list, chosen);
}

/** Nothing but the package and what it declares; an undeclared dependency isn't there. */
async function checkAlone(entry, { tarballs, tools, nodes, pageTexts }) {
  const { name, manifest, entries } = entry;
  const project = join(room, name);
  const dependencies = tarballsFor(manifest.name, tarballs);
  const installed = await list.check(`${name}: installs in an empty project`, async () => {
    await createProject(project, dependencies);
    return true;
  });
  if (installed !== true) return [];
  for (const kind of ["node-esm", "node-cjs", "command"]) {
    await checkOnNodes(list, { names: [name], project, kind, nodes });
  }
  await checkTypes(list, { names: [name], project, tools, compilers: ["7.0"] });
  for (const { specifier } of entries) {
    await list.check(`${specifier}: free of side effects`, () =>
      assertFreeOfSideEffects(specifier, project),
    );
    if (specifier.endsWith("/schemas")) continue;
    await list.check(`${specifier}: no zod at run time`, () => assertNoZod(specifier, project));
  }
  await checkSchemasOnly(list, { entry, room, dependencies, nodes });
  return bundlePages(list, { name, project, tools, expected: pageTexts[name] });
}

/** Every compiler that is supported, under every module resolution, all packages at once. */
async function checkTogether(tarballs, tools) {
  const project = join(room, "together");
  const names = chosen.map(({ name }) => name);
  await list.check("the packages install together", () => createProject(project, allOf(tarballs)));
  await checkTypes(list, { names, project, tools, compilers: ["5.5", "5.9", "6.0"] });
  return [];
}

/** Types and run time with the lowest version of zod that the packages allow. */
async function checkWithOldestPeers(tarballs, tools) {
  const project = join(room, "oldest-peers");
  const names = chosen.map(({ name }) => name);
  const ranges = new Set(all.map(({ manifest }) => manifest.peerDependencies?.zod).filter(Boolean));
  const [range] =
    (await list.check("the packages agree on the range of zod", () => {
      if (ranges.size === 1) return [...ranges];
      throw new Error([...ranges].join(", "));
    })) ?? [];
  if (range === undefined) return [];
  const zod = range.slice(1);
  await list.check(`the packages install with zod ${zod}`, () =>
    createProject(project, { ...allOf(tarballs), zod }),
  );
  const nodes = [[`the present Node with zod ${zod}`, process.execPath]];
  await checkOnNodes(list, { names, project, kind: "node-esm", nodes });
  const compile = { compilers: ["6.0"], resolutions: ["nodenext"], suffix: ` with zod ${zod}` };
  await checkTypes(list, { names, project, tools, ...compile });
  return [];
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

/** The tarballs of the packages that are tried, and of what they need. */
function allOf(tarballs) {
  return chosen.reduce((found, { manifest }) => tarballsFor(manifest.name, tarballs, found), {});
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
