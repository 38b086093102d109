import {
  createIssue,
  isPlainDate,
  type Issue,
  type IssuePath,
  type PlainDate,
} from "@medvirk/core";
import { unreadableElement } from "../issues.ts";

/** What the reading of one bundle shares: which places were read, and what is wrong. */
export interface Reading {
  readonly read: Set<string>;
  readonly issues: Issue[];
}

/** A place in a bundle. What is asked for is remembered as read, so that the rest can be listed. */
export interface Cursor {
  readonly value: unknown;
  readonly path: IssuePath;
  readonly reading: Reading;
}

/**
 * Goes to a field; its value is `undefined` where there is none.
 *
 * @internal
 */
export function field({ value, path, reading }: Cursor, key: string): Cursor {
  const isThere =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.hasOwn(value, key);
  const inner: unknown = isThere ? Reflect.get(value, key) : undefined;
  return { value: inner, path: [...path, key], reading };
}

/**
 * Goes to a field by way of several.
 *
 * @internal
 */
export function at(cursor: Cursor, ...keys: readonly string[]): Cursor {
  return keys.reduce(field, cursor);
}

/**
 * Goes through a list; an absent one is empty.
 *
 * @internal
 */
export function items(cursor: Cursor, key: string): readonly Cursor[] {
  const { value, path, reading } = field(cursor, key);
  if (!Array.isArray(value)) return [];
  return value.map((inner: unknown, index) => ({ value: inner, path: [...path, index], reading }));
}

/**
 * Reads a text.
 *
 * @returns the text; absent where there is none, or something else stands there
 * @internal
 */
export function text(cursor: Cursor): string | undefined {
  if (typeof cursor.value !== "string") return undefined;
  cursor.reading.read.add(keyOf(cursor.path));
  return cursor.value;
}

/**
 * Reads a text that must be there.
 *
 * @returns the text; the empty text with `plans.unreadable-element` where it is missing
 * @internal
 */
export function needed(cursor: Cursor, expected: string): string {
  const found = text(cursor);
  if (found === undefined || !/\S/.test(found)) refuse(cursor, expected);
  return found ?? "";
}

/**
 * Reads a day; FHIR's times of day are not days.
 *
 * @internal
 */
export function day(cursor: Cursor): PlainDate | undefined {
  return isPlainDate(cursor.value) ? text(cursor) : undefined;
}

/**
 * Reads a code that has an equal here.
 *
 * @returns the equal; absent where there is no code, or one without an equal
 * @internal
 */
export function equal<Value>(
  cursor: Cursor,
  equals: Readonly<Record<string, Value>>,
): Value | undefined {
  const { value } = cursor;
  if (typeof value !== "string" || !Object.hasOwn(equals, value)) return undefined;
  cursor.reading.read.add(keyOf(cursor.path));
  return equals[value];
}

/**
 * Takes everything under a place as read: it says nothing that isn't said elsewhere.
 *
 * @internal
 */
export function known({ value, path, reading }: Cursor): void {
  if (Array.isArray(value)) {
    value.forEach((inner: unknown, index) => {
      known({ value: inner, path: [...path, index], reading });
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      known({ value: inner, path: [...path, key], reading });
    }
  } else {
    reading.read.add(keyOf(path));
  }
}

/**
 * Says that a place can't be read.
 *
 * @internal
 */
export function refuse({ path, reading }: Cursor, expected: string): void {
  reading.issues.push(createIssue(unreadableElement, path, { expected }));
}

/**
 * Names a place, for the set of what was read.
 *
 * @internal
 */
export function keyOf(path: IssuePath): string {
  return JSON.stringify(path);
}
