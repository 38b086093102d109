/**
 * Writes the JSON Schemas of the package in the current folder, one file a version, from its
 * built `schemaDefinitions`. A file of a version that was released before keeps its content:
 * CI fails when one differs.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const packageFolder = process.cwd();
const { schemaFiles } = await import("@medvirk/core/schemas");
const entry = pathToFileURL(join(packageFolder, "dist", "schemas.js")).href;
const { schemaDefinitions } = await import(entry);

for (const { path, content } of schemaFiles(schemaDefinitions)) {
  const file = join(packageFolder, "schemas", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  process.stdout.write(`schemas/${path}\n`);
}
