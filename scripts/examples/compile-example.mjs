import { Script } from "node:vm";
import { transformSync } from "esbuild";
import ts from "typescript";

const declarations = [
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.EndOfFileToken,
];

/**
 * Turns an example into a module that asserts its `// =>` comments and reports its position.
 *
 * `expression; // => value` asserts deep equality; so do `const name = …; // => value` and
 * `console.log(expression); // => value`. The value may also stand on the following line and
 * go on over further comment lines.
 *
 * @param {import("./extract-examples.mjs").Example} example
 * @returns {{ code: string, assertions: number[] }} the module, and the lines that it asserts
 * @throws {Error} with a `line` when the example or a value can't be read
 */
export function compileExample(example) {
  const source = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ESNext, true);
  const lineOf = (position) => example.line + source.getLineAndCharacterOfPosition(position).line;
  const edits = [];
  const assertions = [];

  const visit = (node) => {
    if (isPlainStatement(node)) {
      const line = lineOf(node.getStart());
      const expected = expectedAfter(example.code, node.end, () => lineOf(node.end));
      edits.push({ at: node.getStart(), text: `__example.at(${line});` });
      if (expected !== undefined) {
        const target = assertedPart(node);
        if (target === undefined) throw unreadable("only an expression has a value", line);
        assertions.push(line);
        edits.push(...assertionEdits(target, expected, line));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const instrumented = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((left, right) => right.at - left.at || right.order - left.order)
    .reduce((code, { at, text }) => code.slice(0, at) + text + code.slice(at), example.code);
  return { code: stripTypes(instrumented, example), assertions };
}

/** A statement that runs and stands in a list of statements, where another may stand before it. */
function isPlainStatement(node) {
  const { parent } = node;
  const inList = parent !== undefined && (ts.isSourceFile(parent) || ts.isBlock(parent));
  return inList && !declarations.includes(node.kind);
}

/** What a statement's `// =>` speaks of: an expression to wrap, or a name to look at afterwards. */
function assertedPart(statement) {
  if (ts.isVariableStatement(statement)) {
    const [only, ...more] = statement.declarationList.declarations;
    return more.length === 0 && ts.isIdentifier(only.name)
      ? { name: only.name.text, end: statement.end }
      : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const printed =
    ts.isCallExpression(expression) &&
    expression.expression.getText() === "console.log" &&
    expression.arguments.length === 1;
  const part = printed ? expression.arguments[0] : expression;
  return { start: part.getStart(), end: part.end };
}

function assertionEdits(target, expected, line) {
  const value = `() => (${expected}\n)`;
  if (target.name !== undefined) {
    return [{ at: target.end, text: `;__example.equal(${target.name}, ${value}, ${line});` }];
  }
  return [
    { at: target.start, text: "__example.equal((" },
    { at: target.end, text: `), ${value}, ${line})` },
  ];
}

/** Reads the value of a `// =>` comment, taking as many comment lines as make it whole. */
function expectedAfter(code, end, lineOf) {
  const comment = /^(?:[ \t]*\n)?[ \t]*\/\/ ?=>(.*)((?:\n[ \t]*\/\/.*)*)/.exec(code.slice(end));
  if (comment === null) return undefined;
  const more = comment[2].split("\n").slice(1);
  let value = comment[1].trim();
  for (;;) {
    if (isExpression(value)) return value;
    const next = more.shift();
    if (next === undefined) throw unreadable("the value after `// =>` is no expression", lineOf());
    value += `\n${next.replace(/^[ \t]*\/\/ ?/, "")}`;
  }
}

function isExpression(text) {
  try {
    new Script(`(${text}\n)`);
    return text !== "";
  } catch {
    return false;
  }
}

function stripTypes(code, example) {
  try {
    return transformSync(code, {
      loader: "ts",
      format: example.language === "cjs" ? "cjs" : "esm",
      target: "node20",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    }).code;
  } catch (error) {
    const [first] = error.errors;
    throw unreadable(first.text, example.line + (first.location?.line ?? 1) - 1);
  }
}

function unreadable(message, line) {
  return Object.assign(new Error(message), { line });
}
