import type { Issue } from "./issue.ts";

/** At least one issue. */
export type Issues = readonly [Issue, ...Issue[]];

/** What a function gives back when the data went through. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** What a function gives back when the data did not go through: every issue found. */
export interface Failure {
  readonly ok: false;
  readonly issues: Issues;
}

/** A value, or the issues that stand in its way. Bad data never throws. */
export type Result<T> = Success<T> | Failure;

/**
 * Wraps a value as a result.
 *
 * @param value - the value
 * @returns a successful result
 * @example
 * ```ts
 * import { succeed } from "@medvirk/core";
 *
 * succeed(251); // => { ok: true, value: 251 }
 * ```
 */
export function succeed<T>(value: T): Success<T> {
  return { ok: true, value };
}

/**
 * Wraps issues as a result.
 *
 * @param issues - one or more issues
 * @returns a failed result
 * @example
 * ```ts
 * import { createIssue, fail, invalidDate } from "@medvirk/core";
 *
 * fail(createIssue(invalidDate, ["due"])).ok; // => false
 * ```
 */
export function fail(...issues: Issues): Failure {
  return { ok: false, issues };
}

/**
 * Says whether a list holds any issue, so that it can be given back as a failure.
 *
 * @param issues - what was found; may be empty
 * @returns true when there is at least one issue
 * @example
 * ```ts
 * import { hasIssues } from "@medvirk/core";
 *
 * hasIssues([]); // => false
 * ```
 */
export function hasIssues(issues: readonly Issue[]): issues is Issues {
  return issues.length > 0;
}

/**
 * Turns a list of issues into a result: the value when the list is empty, else a failure.
 *
 * @param issues - what was found; may be empty
 * @param value - called for the value only when nothing was found
 * @returns the value or the issues
 * @example
 * ```ts
 * import { resultOf } from "@medvirk/core";
 *
 * resultOf([], () => 42); // => { ok: true, value: 42 }
 * ```
 */
export function resultOf<T>(issues: readonly Issue[], value: () => T): Result<T> {
  return hasIssues(issues) ? { ok: false, issues } : succeed(value());
}
