import type { Result } from "@medvirk/core";

/** What a store holds of one key list. */
export interface StoredRecords {
  /** Every record, in order: texts without line breaks, sealed. Empty where there is no list. */
  readonly records: readonly string[];
  /** True where a half record follows the last one: a write of it was interrupted. */
  readonly endsInHalfRecord: boolean;
}

/**
 * Where a key list is kept: in memory, in a file (`@medvirk/anonymize/pseudonyms/node`), or in a
 * database of yours, as rows of list, number and text. A store sees sealed records only.
 */
export interface KeyListStore {
  /** Reads every record of the list. */
  readonly read: () => Promise<Result<StoredRecords>>;
  /**
   * Adds records, all or none. When it succeeds they must survive the loss of power.
   *
   * @param revision - how many records the list must have now; any other number is refused with
   *   `keyListMovedOn`, since another has written
   * @param records - the records to add
   */
  readonly append: (revision: number, records: readonly string[]) => Promise<Result<void>>;
  /** Puts new records in the place of all, in one step that can't be seen half done. */
  readonly replace: (revision: number, records: readonly string[]) => Promise<Result<void>>;
  /** Lets go of the list, and of its lock. */
  readonly close: () => Promise<void>;
}
