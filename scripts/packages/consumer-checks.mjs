import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runCommand } from "../lib/run-command.mjs";
import { copyFixtures, hasOtherNodes } from "./clean-room.mjs";

/**
 * The Nodes to try: the one that runs this, and the oldest and newer ones of the tools.
 *
 * @returns pairs of a title and an executable
 */
export function nodesToTry(tools) {
  const others = hasOtherNodes ? ["node-20-oldest", "node-22", "node-24"] : [];
  return [
    [`Node ${process.versions.node}`, process.execPath],
    ...others.map((name) => {
      const { version } = JSON.parse(readFileSync(join(tools, name, "package.json"), "utf8"));
      return [`Node ${version.replace("v", "")}`, join(tools, name, "bin", "node")];
    }),
  ];
}

/** Runs the fixtures of one kind that belong to the packages named, on every Node. */
export async function checkOnNodes(list, { names, project, kind, nodes }) {
  for (const file of copyFixtures(kind, names, project)) {
    for (const [title, executable] of nodes) {
      await list.check(`${kind}/${basename(file)} on ${title}`, () =>
        runCommand(executable, [file], { cwd: project }),
      );
    }
  }
}

/** Compiles the fixtures of the packages named, under module resolutions, with compilers. */
export async function checkTypes(list, { names, project, tools, compilers, ...rest }) {
  const { resolutions = ["node16", "nodenext", "bundler"], suffix = "" } = rest;
  if (copyFixtures("typescript", names, project).length === 0) return;
  for (const compiler of compilers) {
    const tsc = join(tools, `typescript-${compiler}`, "bin", "tsc");
    for (const resolution of resolutions) {
      const title = `${names.join(", ")}: TypeScript ${compiler}, ${resolution}${suffix}`;
      const config = join("typescript", `tsconfig.${resolution}.json`);
      await list.check(title, () =>
        runCommand(process.execPath, [tsc, "--project", config], { cwd: project }),
      );
    }
  }
}

/**
 * Bundles a package's page by esbuild and by Vite.
 *
 * @returns the folders to be served, each with the text that its page must show
 */
export async function bundlePages(list, { name, project, tools, expected }) {
  const [page] = copyFixtures("browser", [name], project);
  if (page === undefined) return [];
  const folder = join(project, "browser");
  cpSync(page, join(folder, "app.js"));
  const byEsbuild = join(project, "page-esbuild");
  const byVite = join(project, "page-vite");
  await list.check(`${name}: page bundled by esbuild`, async () => {
    await runCommand(
      process.execPath,
      [
        join(tools, "esbuild", "bin", "esbuild"),
        join(folder, "app.js"),
        ...["--bundle", "--minify", "--format=esm", `--outfile=${join(byEsbuild, "app.js")}`],
      ],
      { cwd: project },
    );
    cpSync(join(folder, "index.html"), join(byEsbuild, "index.html"));
  });
  await list.check(`${name}: page bundled by Vite`, () =>
    runCommand(
      process.execPath,
      [
        join(tools, "vite", "bin", "vite.js"),
        "build",
        folder,
        "--outDir",
        byVite,
        "--logLevel=warn",
      ],
      { cwd: project },
    ),
  );
  return [byEsbuild, byVite]
    .filter((path) => existsSync(join(path, "index.html")))
    .map((path) => ({ title: `${name}: ${basename(path)} in Chromium`, path, expected }));
}
