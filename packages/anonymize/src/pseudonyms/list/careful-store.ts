import { createIssue, fail, type IssueDefinition, type Result } from "@medvirk/core";
import { keyListNotRead, keyListNotWritten } from "../../issues-pseudonyms.ts";
import { reasonOf } from "../reason-of.ts";
import type { KeyListStore } from "./key-list-store.ts";

/**
 * Makes a store whose promises never fail: what a caller's store throws becomes an issue, so that
 * nothing that wasn't kept is forgotten.
 *
 * @param store - the caller's store
 * @returns the same store, carefully
 * @internal
 */
export function carefulStore(store: KeyListStore): KeyListStore {
  return {
    read: () => attempted(keyListNotRead, () => store.read()),
    append: (...asked) => attempted(keyListNotWritten, () => store.append(...asked)),
    replace: (...asked) => attempted(keyListNotWritten, () => store.replace(...asked)),
    close: () => store.close(),
  };
}

async function attempted<T>(
  definition: IssueDefinition,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(createIssue(definition, [], { reason: reasonOf(error) }));
  }
}
