import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./prepare.mjs";

/**
 * Lists the packages that are published.
 *
 * @returns for each: its short `name` (the folder), `folder`, `manifest`, and `entries`, the
 *   entry points that code can import (`specifier`, and `module`, the built ES module)
 */
export function workspacePackages() {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .map((name) => {
      const folder = join(root, "packages", name);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return { name, folder, manifest, entries: entriesOf(folder, manifest) };
    })
    .filter(({ manifest }) => manifest.private !== true);
}

function entriesOf(folder, manifest) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object")
    .map(([subpath, target]) => ({
      specifier: manifest.name + subpath.slice(1),
      module: join(folder, target.import.default),
    }));
}
