import { nextJsonToken, type JsonToken } from "./json-tokens.ts";

/**
 * Finds where a text stops being JSON; the parser of the machine often doesn't say.
 *
 * @param text - a text that is no JSON
 * @returns the offset of the first character that can't stand there, in UTF-16 code units; the
 *   length where the text ends too soon
 */
export function findJsonBreak(text: string): number {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  for (let at = 0; ;) {
    const token = nextJsonToken(text, at);
    const next = step(wanted, token, open);
    if (next === undefined) return token.start;
    wanted = next;
    at = token.end;
  }
}

/** What may come next; a list or an object that was just opened may also close. */
type Wanted = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close";

/** What may come after a token; undefined where the token can't stand there. */
function step(wanted: Wanted, { kind }: JsonToken, open: ("{" | "[")[]): Wanted | undefined {
  if (wanted === "colon") return kind === ":" ? "value" : undefined;
  if (kind === "}" || kind === "]") {
    const mayClose = wanted.endsWith("-close") && open.pop() === (kind === "}" ? "{" : "[");
    return mayClose ? "comma-or-close" : undefined;
  }
  if (wanted === "comma-or-close") {
    if (kind !== "," || open.length === 0) return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (wanted === "key" || wanted === "key-or-close") return kind === "string" ? "colon" : undefined;
  if (kind === "string" || kind === "literal") return "comma-or-close";
  if (kind !== "{" && kind !== "[") return undefined;
  open.push(kind);
  return kind === "{" ? "key-or-close" : "value-or-close";
}
