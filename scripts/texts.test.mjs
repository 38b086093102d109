/**
 * Every text that a person may see: whole in bokmål, nynorsk and English, with the same
 * placeholders, in the words of the practice it serves.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { workspacePackages } from "./lib/workspace-packages.mjs";
import { textsInData, textsInSource } from "./texts/find-texts.mjs";
import { textProblems } from "./texts/text-problems.mjs";

const timeout = 30_000;

describe.each(workspacePackages())("texts of $name", { timeout }, ({ name, folder, entries }) => {
  it("are right where a user meets them, in the data of every entry point", async () => {
    expect(entries.filter(({ module }) => !existsSync(module))).toEqual([]);
    const modules = await Promise.all(
      entries.map(async ({ specifier, module }) => {
        const exported = await import(pathToFileURL(module).href);
        return textsInData({ ...exported }, specifier);
      }),
    );
    expect(problemsOf(modules.flat())).toEqual([]);
  });

  it("are right wherever the sources write them out", () => {
    const found = sources(folder).flatMap((file) =>
      textsInSource(
        readFileSync(join(folder, "src", file), "utf8"),
        `packages/${name}/src/${file}`,
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(problemsOf(found)).toEqual([]);
  });
});

function problemsOf(found) {
  return found.flatMap(({ place, texts }) =>
    textProblems(texts).map((problem) => `${place}: ${problem}`),
  );
}

function sources(folder) {
  return readdirSync(join(folder, "src"), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !/\.(test|test-d)\.ts$/.test(path));
}
