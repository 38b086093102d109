import type { Issue } from "@medvirk/core";
import {
  codeOf,
  fieldOf,
  listOf,
  oneOf,
  textOf,
  unreadable,
  type Tree,
  isTree,
} from "./read-tree.ts";
import { partSystem } from "./systems.ts";

/** The components of an observation by their code, and what is wrong with them. */
export interface AssessmentParts {
  readonly byCode: ReadonlyMap<string, { readonly part: Tree; readonly index: number }>;
  /** Every raised flag; the only part that may stand more than once. */
  readonly flags: readonly { readonly part: Tree; readonly index: number }[];
  readonly issues: Issue[];
}

const known: Readonly<Record<string, true>> = {
  decision: true,
  about: true,
  phase: true,
  level: true,
  area: true,
  "decision-type": true,
  service: true,
  rater: true,
  "rater-key": true,
  "entered-by": true,
  "confirmed-by-user": true,
  evidence: true,
  wished: true,
  "wished-note": true,
  "answer-to-proposal": true,
  opening: true,
  "factor-problem-exists": true,
  "factor-problem-definition": true,
  "factor-act-or-not": true,
  "factor-choice-of-help": true,
  "factor-contact": true,
  influence: true,
  "influence-example": true,
  "influence-reason": true,
  "influence-input": true,
  "influence-decided-by": true,
};

/**
 * Sorts the components of an observation by their code.
 *
 * @param observation - a resource of the right type
 * @returns the parts; an unknown or repeated one is an issue
 * @internal
 */
export function findParts(observation: unknown): AssessmentParts {
  const byCode = new Map<string, { part: Tree; index: number }>();
  const flags: { part: Tree; index: number }[] = [];
  const issues: Issue[] = [];
  listOf(observation, "component").forEach((part, index) => {
    const code = codeOf(fieldOf(part, "code"), partSystem);
    if (!isTree(part) || code === undefined) {
      issues.push(unreadable(["component", index, "code"], partSystem));
    } else if (code === "raised-flag") {
      flags.push({ part, index });
    } else if (!Object.hasOwn(known, code) || byCode.has(code)) {
      issues.push(unreadable(["component", index, "code"], "a known part, once"));
    } else {
      byCode.set(code, { part, index });
    }
  });
  return { byCode, flags, issues };
}

/**
 * Reads a part that is text.
 *
 * @param parts - the parts; an issue is added to them
 * @param code - the part
 * @returns an object with the text under `key`; empty where there is no such part
 * @internal
 */
export function readText<Key extends string>(
  parts: AssessmentParts,
  code: string,
  key: Key,
): { readonly [Name in Key]?: string } {
  const found = parts.byCode.get(code);
  if (found === undefined) return {};
  const text = textOf(found.part, "valueString");
  if (text === undefined || !/\S/.test(text)) {
    parts.issues.push(unreadable(["component", found.index, "valueString"], "text"));
    return {};
  }
  return keyed(key, text);
}

/**
 * Reads a part that is one of some codes.
 *
 * @param parts - the parts; an issue is added to them
 * @param code - the part
 * @param codes - the codes it may hold
 * @returns the code; undefined where there is no such part
 * @internal
 */
export function readCode<Code extends string>(
  parts: AssessmentParts,
  code: string,
  codes: Readonly<Record<Code, unknown>>,
): Code | undefined {
  const found = parts.byCode.get(code);
  if (found === undefined) return undefined;
  const value = oneOf(codeOf(fieldOf(found.part, "valueCodeableConcept"), partSystem), codes);
  if (value === undefined) {
    const expected = Object.keys(codes).join(", ");
    parts.issues.push(unreadable(["component", found.index, "valueCodeableConcept"], expected));
  }
  return value;
}

/**
 * Makes an object of one field, or of none where there is no value.
 *
 * @param key - the field
 * @param value - its value
 * @returns the object
 * @internal
 */
export function keyed<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  const made: { [Name in Key]?: Value } = {};
  if (value !== undefined) made[key] = value;
  return made;
}
