import {
  createIssue,
  type Issue,
  type IssueDefinition,
  type IssuePath,
  type TextParams,
} from "@medvirk/core";

/** An issue and the file, line or option that it is about. */
export interface LocatedIssue {
  /** Such as `notes.jsonl:3` or `--policy`; empty for the call as a whole. */
  readonly place: string;
  readonly issue: Issue;
}

const MARKER = Symbol.for("medvirk.cli.unusable");

/**
 * Makes what a command throws when its input or call can't be used; the frame prints it, exit 2.
 *
 * @param place - the file, line or option
 * @param definition - the kind of issue
 * @param params - fills its text; never a person's data
 * @param path - where inside the input
 * @returns an error to throw
 */
export function unusable(
  place: string,
  definition: IssueDefinition,
  params: TextParams = {},
  path: IssuePath = [],
): Error {
  return unusableFor(place, [createIssue(definition, path, params)]);
}

/**
 * Makes the same of issues that a package gave.
 *
 * @param place - the file, line or option
 * @param issues - at least one
 * @returns an error to throw
 */
export function unusableFor(place: string, issues: readonly Issue[]): Error {
  const located: readonly LocatedIssue[] = issues.map((issue) => ({ place, issue }));
  return Object.assign(new Error("unusable input"), { [MARKER]: located });
}

/**
 * Gives the issues of a thrown value.
 *
 * @param thrown - what was caught
 * @returns its issues; absent when it was not made by `unusable`
 */
export function issuesOf(thrown: unknown): readonly LocatedIssue[] | undefined {
  return thrown instanceof Error && MARKER in thrown && isLocatedList(thrown[MARKER])
    ? thrown[MARKER]
    : undefined;
}

function isLocatedList(value: unknown): value is readonly LocatedIssue[] {
  return Array.isArray(value);
}
