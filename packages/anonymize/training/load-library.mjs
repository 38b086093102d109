// Bundles the package's inside and loads it, so that training and use share every line.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "medvirk-training-"));
const outfile = join(folder, "library.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("library.ts", import.meta.url))],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
});
export const library = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
