import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import * as issues from "../issues.ts";

/** An object of parsed JSON. */
export type Tree = Readonly<Record<string, unknown>>;

/**
 * Says whether a value is an object of parsed JSON.
 *
 * @param value - anything
 * @returns true for an object that is no list
 * @internal
 */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Gives an own field, never an inherited one.
 *
 * @param tree - anything
 * @param key - the field
 * @returns its value; undefined where there is none
 * @internal
 */
export function fieldOf(tree: unknown, key: string): unknown {
  return isTree(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/**
 * Gives a field as a list.
 *
 * @param tree - anything
 * @param key - the field
 * @returns its entries; none where it isn't a list
 * @internal
 */
export function listOf(tree: unknown, key: string): readonly unknown[] {
  const value = fieldOf(tree, key);
  return Array.isArray(value) ? value : [];
}

/**
 * Gives a field that is a text.
 *
 * @param tree - anything
 * @param key - the field
 * @returns the text; undefined where it isn't one, or blank
 * @internal
 */
export function textOf(tree: unknown, key: string): string | undefined {
  const value = fieldOf(tree, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * Gives the code of one system out of a concept.
 *
 * @param concept - a CodeableConcept, or anything
 * @param system - the code system
 * @returns the code; undefined where there is none, or more than one
 * @internal
 */
export function codeOf(concept: unknown, system: string): string | undefined {
  const codes = listOf(concept, "coding").filter((coding) => textOf(coding, "system") === system);
  return codes.length === 1 ? textOf(codes[0], "code") : undefined;
}

/**
 * Gives a code if it is one of those known.
 *
 * @param code - the code
 * @param known - the known codes
 * @returns the code; undefined for another one
 * @internal
 */
export function oneOf<Code extends string>(
  code: unknown,
  known: Readonly<Record<Code, unknown>>,
): Code | undefined {
  const isKnown = (value: string): value is Code => Object.hasOwn(known, value);
  return typeof code === "string" && isKnown(code) ? code : undefined;
}

/**
 * Decodes a text that was written with `encodeURIComponent`.
 *
 * @param text - the text
 * @returns the decoded one; undefined where it was written in another way
 * @internal
 */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Checks what a resource says of itself, before any of it is read.
 *
 * @param resource - anything
 * @param type - the resource type that is expected
 * @returns `participation.other-resource`; or `participation.modifier-extension` where the resource
 *   holds what would change its meaning
 * @internal
 */
export function checkResource(resource: unknown, type: string): readonly Issue[] {
  if (textOf(resource, "resourceType") !== type) {
    return [createIssue(issues.otherResource, [], { expected: type })];
  }
  const waiting: unknown[] = [resource];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Object.hasOwn(value, "modifierExtension") || Object.hasOwn(value, "implicitRules")) {
      return [createIssue(issues.modifierExtension)];
    }
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return [];
}

/**
 * Makes the issue of an element that can't be read.
 *
 * @param path - where it stands
 * @param expected - what was expected there
 * @returns `participation.unreadable-element`
 * @internal
 */
export function unreadable(path: IssuePath, expected: string): Issue {
  return createIssue(issues.unreadableElement, path, { expected });
}

/**
 * Lists the elements of a resource that were not read.
 *
 * @param resource - the resource
 * @param read - the elements that were
 * @returns the names of the others
 * @internal
 */
export function notReadOf(resource: unknown, read: readonly string[]): readonly string[] {
  return isTree(resource) ? Object.keys(resource).filter((key) => !read.includes(key)) : [];
}
