/** What stands at a place of a JSON text; a sign is its own kind. */
export interface JsonToken {
  readonly kind: "{" | "}" | "[" | "]" | ":" | "," | "string" | "literal" | "end" | "broken";
  /** Where it starts; where it breaks, if it does. */
  readonly start: number;
  /** After its last character. */
  readonly end: number;
}

/**
 * Reads the token of a JSON text that stands at a place or after blanks there.
 *
 * @param text - any text
 * @param from - where to begin, in UTF-16 code units
 * @returns the token; `end` after the last one, `broken` for what JSON doesn't have
 * @source RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format, sections 2–7
 */
export function nextJsonToken(text: string, from: number): JsonToken {
  let start = from;
  while (isBlank(text.charCodeAt(start))) start += 1;
  const sign = text.charAt(start);
  switch (sign) {
    case "":
      return { kind: "end", start, end: start };
    case "{":
    case "}":
    case "[":
    case "]":
    case ":":
    case ",":
      return { kind: sign, start, end: start + 1 };
    case '"':
      return stringAt(text, start);
    default:
      return literalAt(text, start);
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Goes sign by sign: a regular expression would exhaust its stack on a text of megabytes. */
function stringAt(text: string, start: number): JsonToken {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { kind: "string", start, end: at + 1 };
    if (code < 0x20) return { kind: "broken", start: at, end: at };
    if (code !== 0x5c) continue;
    const escape = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
    if (escape === undefined) return { kind: "broken", start: at, end: at };
    at += escape.length;
  }
  return { kind: "broken", start: text.length, end: text.length };
}

function literalAt(text: string, start: number): JsonToken {
  let end = start;
  while (isLiteralCode(text.charCodeAt(end))) end += 1;
  const isWhole = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)$/.test(
    text.slice(start, end),
  );
  return { kind: isWhole ? "literal" : "broken", start, end: isWhole ? end : start };
}

/** `+ - .`, digits and ASCII letters */
function isLiteralCode(code: number): boolean {
  const lower = code | 0x20;
  return (
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    (code >= 0x30 && code <= 0x39) ||
    (lower >= 0x61 && lower <= 0x7a)
  );
}
