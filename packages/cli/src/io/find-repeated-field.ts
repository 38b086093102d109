import type { IssuePath } from "@medvirk/core";
import { nextJsonToken } from "./json-tokens.ts";

/** A list or an object on the way to a value. */
interface Level {
  /** Absent for a list. */
  readonly fields?: Set<string>;
  step: string | number;
}

/**
 * Finds a field that stands twice in one object. `JSON.parse` would keep the last and lose the
 * first without a word.
 *
 * @param text - a text that is JSON
 * @returns the path of the second, its keys as they are written; undefined where every field is
 *   there once
 */
export function findRepeatedField(text: string): IssuePath | undefined {
  const levels: Level[] = [];
  let token = nextJsonToken(text, 0);
  while (token.end > token.start) {
    const next = nextJsonToken(text, token.end);
    const level = levels.at(-1);
    if (token.kind === "{") levels.push({ fields: new Set(), step: "" });
    else if (token.kind === "[") levels.push({ step: 0 });
    else if (token.kind === "}" || token.kind === "]") levels.pop();
    else if (token.kind === "," && typeof level?.step === "number") level.step += 1;
    else if (next.kind === ":" && level?.fields !== undefined) {
      const field = String(JSON.parse(text.slice(token.start, token.end)));
      level.step = field;
      if (level.fields.has(field)) return levels.map(({ step }) => step);
      level.fields.add(field);
    }
    token = next;
  }
  return undefined;
}
