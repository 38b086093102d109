import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../lib/prepare.mjs";
import { runCommand } from "../lib/run-command.mjs";

/**
 * Measures every import of .size-limit.json, prints the table and checks each ceiling. Every entry
 * point must have one.
 */
export async function checkSizes(list, packages) {
  const ceilings = JSON.parse(readFileSync(join(root, ".size-limit.json"), "utf8"));
  const whole = ceilings.filter(({ import: names }) => names === "*").map(({ path }) => path);
  for (const { specifier, module } of packages.flatMap(({ entries }) => entries)) {
    await list.check(`${specifier} has a ceiling in .size-limit.json`, () => {
      if (!whole.includes(relative(root, module))) throw new Error(`add ${relative(root, module)}`);
    });
  }
  const output = await runCommand("size-limit", ["--json"]).catch((error) => error.message);
  const rows = await list.check("size-limit measures", () =>
    JSON.parse(output.slice(output.indexOf("["), output.lastIndexOf("]") + 1)),
  );
  if (rows === undefined) return;
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\nSizes in bytes, minified and brotli\n${"import".padEnd(width)}    size  ceiling`);
  for (const { name, size, sizeLimit, passed } of rows) {
    const [actual, ceiling] = [size, sizeLimit].map((bytes) => String(bytes).padStart(8));
    console.log(`${name.padEnd(width)}${actual} ${ceiling}`);
    await list.check(`size of ${name}`, () => {
      if (passed !== true) throw new Error(`${size} bytes, ceiling ${sizeLimit}`);
    });
  }
  console.log("");
}
