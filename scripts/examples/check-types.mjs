import { join } from "node:path";
import ts from "typescript";

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
};

/**
 * Checks the types of TypeScript examples under `strict`, as they are when copied into a file.
 *
 * @param {import("./extract-examples.mjs").Example[]} examples
 * @param {string} root - the repository; the examples are read as if they stood in it
 * @returns {{ file: string, line: number, message: string }[][]} the failures of each example
 */
export function checkTypes(examples, root) {
  const sources = new Map(
    examples.map((example, index) => [join(root, `example-${String(index)}.ts`), example]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, version, ...more) =>
    sources.has(path)
      ? ts.createSourceFile(path, sources.get(path).code, version, true)
      : getSourceFile(path, version, ...more);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources].map(([path, example]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start, messageText }) => {
      const line = program.getSourceFile(path).getLineAndCharacterOfPosition(start ?? 0).line;
      // What follows the first message repeats whole types.
      const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n", 1)[0];
      return { file: example.file, line: example.line + line, message: message.slice(0, 300) };
    }),
  );
}
