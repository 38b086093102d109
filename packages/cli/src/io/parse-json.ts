import { safeKey, type IssuePath } from "@medvirk/core";
import { invalidJsonAt, invalidJsonAtCharacter, loneSurrogate, repeatedField } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import { findJsonBreak } from "./find-json-break.ts";
import { findRepeatedField } from "./find-repeated-field.ts";

/**
 * Reads a JSON text. What the parser says is not passed on, for it quotes the text.
 *
 * @param text - the text
 * @param place - the file or line, for the issue
 * @returns the value
 * @throws an error of `unusable`: `cli.invalid-json` with its line and character,
 *   `cli.lone-surrogate`, `cli.repeated-field`
 */
export function parseJson(text: string, place: string): unknown {
  const value = parse(text, place);
  // A lone surrogate can only come from an escape: what was decoded holds none.
  if (/\\u[dD][89A-Fa-f]/.test(text)) {
    const path = findLoneSurrogate(value);
    if (path !== undefined) throw unusable(place, loneSurrogate, {}, path);
  }
  const repeated = findRepeatedField(text);
  if (repeated !== undefined) throw unusable(place, repeatedField, {}, safePath(repeated));
  return value;
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, findJsonBreak(text)).split("\n");
    const line = before.length;
    const column = (before.at(-1) ?? "").length + 1;
    throw text.includes("\n")
      ? unusable(place, invalidJsonAt, { line, column })
      : unusable(place, invalidJsonAtCharacter, { column });
  }
}

/** A value on the way, linked to what holds it: a path of its own for each would be quadratic. */
interface Visit {
  readonly value: unknown;
  readonly step?: string | number;
  readonly parent?: Visit;
}

/** Walks without recursion: input may be nested deeper than the stack. */
function findLoneSurrogate(root: unknown): IssuePath | undefined {
  const waiting: Visit[] = [{ value: root }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { value } = visit;
    if (typeof value === "string" && hasLoneSurrogate(value)) return pathTo(visit);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (hasLoneSurrogate(key)) return pathTo(visit);
      const step = Array.isArray(value) ? Number(key) : key;
      waiting.push({ value: inner, step, parent: visit });
    }
  }
  return undefined;
}

/** A longer path helps nobody; its end is left out. */
const LONGEST_PATH = 50;

function pathTo(visit: Visit): IssuePath {
  const steps: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at?.step !== undefined; at = at.parent) {
    steps.push(at.step);
  }
  return safePath(steps.reverse());
}

function safePath(path: IssuePath): IssuePath {
  return path
    .slice(0, LONGEST_PATH)
    .map((step) => (typeof step === "number" ? step : safeKey(step)));
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
