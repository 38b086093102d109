import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Runs TypeDoc, and gives each entry point a page at the address one expects:
 * `@medvirk/core/schemas` at /reference/core/schemas.
 */
export async function writeReference({ root, docs, packages }) {
  const folder = join(docs, "reference");
  await rm(folder, { recursive: true, force: true });
  const typedoc = join(root, "node_modules", "typedoc", "bin", "typedoc");
  const entries = packages.flatMap((name) => ["--entryPoints", `packages/${name}`]);
  const { status } = spawnSync(process.execPath, [typedoc, "--logLevel", "Warn", ...entries], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);

  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const pages = files.map(addressOf).filter((page) => page !== undefined);
  const texts = pages.map(({ file }) => readFileSync(join(folder, file), "utf8"));
  await rm(folder, { recursive: true, force: true });
  for (const [index, page] of pages.entries()) {
    const target = join(folder, `${page.path}.md`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, pageOf(page, texts[index], pages));
  }
  await writeFile(
    join(folder, "sidebar.json"),
    JSON.stringify(sidebarOf(packages, pages), null, 2),
  );
  return pages.length;
}

/** Where a flat file such as `core.schemas.Namespace.issues.md` belongs, and what it is called. */
function addressOf(file) {
  const [owner, entry, ...inner] = file.replace(/\.md$/, "").split(".");
  // The list of packages and of their entry points: the menu and docs/api.md say it better.
  if (entry === undefined) return undefined;
  const names = inner.filter((part) => part !== "Namespace");
  const main = entry === "index";
  const steps = [main ? "" : entry, ...names].filter((step) => step !== "");
  return {
    file,
    owner,
    title: [`@medvirk/${owner}${main ? "" : `/${entry}`}`, ...names].join(" · "),
    path: `${owner}/${steps.length === 0 ? "index" : steps.join("/")}`,
    namespace: names.length > 0,
  };
}

function pageOf({ title }, text, pages) {
  const body = text.slice(Math.max(0, text.search(/^# /m))).replace(/^# .*\n/, "");
  const linked = body.replaceAll(/\]\(([\w.-]+\.md)(#[^)\s]*)?\)/g, (_link, file, anchor = "") => {
    const page = pages.find((candidate) => candidate.file === file);
    const path = page?.path ?? `${file.split(".")[0]}/index`;
    return `](/reference/${path.replace(/index$/, "")}${anchor})`;
  });
  return `---\ntitle: "${title}"\n---\n\n# ${title}\n${linked}`;
}

function sidebarOf(packages, pages) {
  return packages.map((name) => ({
    text: `@medvirk/${name}`,
    items: pages
      .filter(({ owner }) => owner === name)
      .sort((left, right) => order(left) - order(right) || (left.path < right.path ? -1 : 1))
      .map(({ path, title }) => ({
        text: title.replace(`@medvirk/${name}`, "").replace(/^( · )?/, "") || "main entry",
        link: `/reference/${path.replace(/index$/, "")}`,
      })),
  }));
}

function order({ path, namespace }) {
  if (path.endsWith("/index")) return 0;
  return namespace ? 2 : 1;
}
