/** What a name in a text stands for. */
export type EntityType = "person" | "organisation" | "place" | "other";

/** A name that a model found. */
export interface Entity {
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  readonly type: EntityType;
}

/**
 * Something that finds names in a text: the one that comes with the package, or your own.
 *
 * It must be deterministic, keep to the offsets of the text as given, and return entities in order
 * that don't overlap.
 */
export interface EntityModel {
  /** Which model it is, such as `medvirk-names`; reports name it. */
  readonly id: string;
  /** The version of its weights. */
  readonly version: string;
  /**
   * Finds the names of a text.
   *
   * @param text - any text, a whole document where there is one: names are known again in it
   * @returns the names, in order
   */
  readonly findEntities: (text: string) => readonly Entity[];
}
