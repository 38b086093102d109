import type { IssuePath } from "@medvirk/core";
import { invalidJson, invalidJsonAt, loneSurrogate } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";

/**
 * Reads a JSON text. What the parser says is not passed on, for it quotes the text.
 *
 * @param text - the text
 * @param place - the file or line, for the issue
 * @returns the value
 * @throws an error of `unusable`: `cli.invalid-json` with line and column where they are known,
 *   `cli.lone-surrogate`
 */
export function parseJson(text: string, place: string): unknown {
  const value = parse(text, place);
  // A lone surrogate can only come from an escape: what was decoded holds none.
  if (/\\u[dD][89A-Fa-f]/.test(text)) {
    const path = findLoneSurrogate(value);
    if (path !== undefined) throw unusable(place, loneSurrogate, {}, path);
  }
  return value;
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof SyntaxError ? error.message : "";
    const position = /in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said)?.[1];
    if (position === undefined) throw unusable(place, invalidJson);
    const before = text.slice(0, Number(position)).split("\n");
    throw unusable(place, invalidJsonAt, {
      line: before.length,
      column: (before.at(-1) ?? "").length + 1,
    });
  }
}

/** Walks without recursion: input may be nested deeper than the stack. */
function findLoneSurrogate(root: unknown): IssuePath | undefined {
  const waiting: { value: unknown; path: IssuePath }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === "string" && hasLoneSurrogate(value)) return path;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (hasLoneSurrogate(key)) return path;
      const step = Array.isArray(value) ? Number(key) : safeKey(key);
      waiting.push({ value: inner, path: [...path, step] });
    }
  }
  return undefined;
}

/** A key that isn't plainly a field name may be a person's data. */
function safeKey(key: string): string {
  return /^[A-Za-z_$][\w$-]{0,63}$/.test(key) && !/\d{5}/.test(key) ? key : "?";
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
