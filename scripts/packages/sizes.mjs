import { runCommand } from "../lib/run-command.mjs";

/** Measures every import of .size-limit.json, prints the table and checks each ceiling. */
export async function checkSizes(list) {
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
