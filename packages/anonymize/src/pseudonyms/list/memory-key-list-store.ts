import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { keyListMovedOn } from "../../issues-pseudonyms.ts";
import type { KeyListStore } from "./key-list-store.ts";

/** A store in memory, whose sealed records can be taken out and kept elsewhere. */
export interface MemoryKeyListStore extends KeyListStore {
  /** The sealed records as they stand now. */
  readonly records: () => readonly string[];
}

/**
 * Keeps the sealed records of a key list in memory, for a browser, for tests, or to be written by
 * you: one record a line makes a file that `openKeyListFile` doesn't read, since it frames them.
 *
 * @param records - what `records` gave before; absent for a new list
 * @returns the store
 * @example
 * ```ts
 * import { memoryKeyListStore } from "@medvirk/anonymize/pseudonyms";
 *
 * memoryKeyListStore().records(); // => []
 * ```
 */
export function memoryKeyListStore(records: readonly string[] = []): MemoryKeyListStore {
  let held = [...records];
  const write = (revision: number, next: () => string[]): Promise<Result<void>> => {
    if (revision !== held.length) return Promise.resolve(fail(createIssue(keyListMovedOn)));
    held = next();
    return Promise.resolve(succeed(undefined));
  };
  return {
    records: () => held,
    read: () => Promise.resolve(succeed({ records: held, endsInHalfRecord: false })),
    append: (revision, more) => write(revision, () => held.concat(more)),
    replace: (revision, all) => write(revision, () => [...all]),
    close: () => Promise.resolve(),
  };
}
