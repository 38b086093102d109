/** A piece of a line: words of ours in the reader's language, or somebody's own words. */
export type OutlinePart = { readonly ours: string } | { readonly words: string };

/** A line with what belongs under it. */
export interface OutlineNode {
  readonly label?: string;
  readonly parts: readonly OutlinePart[];
  /** Whether the line names the thing that the lines under it describe. */
  readonly isLead: boolean;
  readonly children: readonly OutlineNode[];
}

/** A part of the plan under its heading, whatever it is written as. */
export interface OutlineSection {
  /** 2 for a part of the plan, 3 for a part of that. */
  readonly level: 2 | 3;
  readonly heading: string;
  readonly nodes: readonly OutlineNode[];
}
