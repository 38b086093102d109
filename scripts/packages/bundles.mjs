import { build } from "esbuild";
import { join } from "node:path";

/** What shows that zod came along, by its files or copied into ours. */
const zodMarks = ["ZodObject", "$ZodType", "ZodError"];

/** Importing an entry point for nothing must cost nothing. */
export async function assertFreeOfSideEffects(specifier, project) {
  const { text } = await bundle("import", specifier, project);
  if (text !== "") throw new Error(`${specifier} alone bundles to ${text.length} characters`);
}

/** All that an entry point exports, bundled, must hold no zod. */
export async function assertNoZod(specifier, project) {
  const { text, inputs } = await bundle("export * from", specifier, project);
  const found = [
    ...inputs.filter((path) => /node_modules\/zod\//.test(path)),
    ...zodMarks.filter((mark) => text.includes(mark)),
  ];
  if (found.length > 0) throw new Error(`${specifier} brings ${found.slice(0, 5).join(", ")}`);
}

async function bundle(statement, specifier, project) {
  const contents = `${statement} ${JSON.stringify(specifier)};`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: project, sourcefile: join(project, "app.js") },
    bundle: true,
    minify: true,
    format: "esm",
    // What is for Node says so in its name; all else must bundle for a browser.
    platform: specifier.endsWith("/node") ? "node" : "browser",
    write: false,
    metafile: true,
    absWorkingDir: project,
    logLevel: "error",
  });
  return { text: outputFiles[0].text.trim(), inputs: Object.keys(metafile.inputs) };
}
