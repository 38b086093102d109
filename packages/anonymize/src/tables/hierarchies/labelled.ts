import type { Result } from "@medvirk/core";

/** The single label of the coarsest level. */
export const ALL = "*";

/**
 * Gives the labels of a value from level 1 on.
 *
 * @returns absent where the value has no place in the hierarchy
 */
export type LabelsOf = (value: string) => readonly string[] | undefined;

/** The rule of a hierarchy, or what is wrong with its declaration. */
export type LabelRule = Result<LabelsOf>;
