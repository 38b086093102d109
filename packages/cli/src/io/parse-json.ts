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
      const step = Array.isArray(value) ? Number(key) : safeKey(key);
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
  return steps.reverse().slice(0, LONGEST_PATH);
}

/** A key that isn't plainly a field name may be a person's data. */
function safeKey(key: string): string {
  return /^[A-Za-z_$][\w$-]{0,63}$/.test(key) && !/\d{5}/.test(key) ? key : "?";
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
