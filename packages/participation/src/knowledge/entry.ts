import type { Citation, LocalizedText } from "@medvirk/core";

/** Something that the sources say about participation, to be read and talked about. */
export interface KnowledgeEntry {
  /** Stable, kebab-case, unique in its list. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly citations: readonly Citation[];
}
