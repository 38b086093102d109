import ts from "typescript";

const languages = ["nb", "nn", "en"];

/**
 * Finds the texts in several languages among the data that a module exports.
 *
 * @param value - what to walk; functions and zod schemas are left alone
 * @param place - where it stands, for the report
 * @returns objects that hold `nb`, `nn` or `en` as texts, each with its place
 */
export function textsInData(value, place, seen = new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value) || "_zod" in value) return [];
  seen.add(value);
  const isText = languages.some((language) => typeof value[language] === "string");
  const own = isText ? [{ place, texts: value }] : [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    textsInData(member, `${place}.${key}`, seen),
  );
  return [...own, ...inner];
}

/**
 * Finds the texts in several languages that are written out in a source file, also those inside
 * functions; an object with a computed one is left to `textsInData`.
 *
 * @param source - TypeScript
 * @param file - its name, for the report
 * @returns the literal texts by language, each with file and line
 */
export function textsInSource(source, file) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const members = node.properties.filter(ts.isPropertyAssignment).map(nameAndText);
      const texts = Object.fromEntries(members.filter(([name]) => languages.includes(name)));
      if (Object.keys(texts).length > 0 && !Object.values(texts).includes(undefined)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ place: `${file}:${line + 1}`, texts });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function nameAndText({ name, initializer }) {
  return [name.getText().replaceAll(/["']/g, ""), literal(initializer)];
}

/** A string, a template without its values, or several joined by `+`; undefined if computed. */
function literal(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map((span) => span.literal)]
      .map(({ text }) => text)
      .join(" … ");
  }
  if (ts.isParenthesizedExpression(node)) return literal(node.expression);
  const joined = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (!joined) return undefined;
  const [left, right] = [literal(node.left), literal(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
