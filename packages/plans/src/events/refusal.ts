import type { IssueDefinition, IssuePath, TextParams } from "@medvirk/core";

/** Why an event can't stand in the log: what is wrong, and where in the event. */
export interface Refusal {
  readonly definition: IssueDefinition;
  readonly path: IssuePath;
  readonly params?: TextParams;
}

/**
 * Says why an event is refused.
 *
 * @internal
 */
export function refuse(
  definition: IssueDefinition,
  path: IssuePath,
  params: TextParams = {},
): Refusal {
  return { definition, path, params };
}
