import { wordsOfAnother } from "../issues.ts";
import type { ListEntry } from "../plan.ts";
import { findItem, type PlanDraft } from "./plan-draft.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** Lists of somebody's own words: the statements of either side, and wishes. */
const wordLists = [
  "mattersToMe",
  "past",
  "present",
  "future",
  "serviceAssessments",
  "wishes",
] as const;

type WordsEntry = Extract<ListEntry, { readonly list: (typeof wordLists)[number] }>;

interface Author {
  readonly by: string;
  readonly writtenBy?: string | undefined;
}

/**
 * Checks that new words are those of whoever enters them, or say who wrote them down.
 *
 * @internal
 */
export function checkNewWords(entry: ListEntry, author: Author): Refusal | undefined {
  return !isWords(entry) || isTheirs(entry.item, author)
    ? undefined
    : refuse(wordsOfAnother, ["entry", "item", "by"]);
}

/**
 * Checks that nobody writes over the words of somebody else: neither view overwrites the other.
 *
 * @internal
 */
export function checkOwnWords(
  draft: PlanDraft,
  entry: ListEntry,
  author: Author,
): Refusal | undefined {
  if (!isWords(entry)) return undefined;
  const { item } = entry;
  const before = findItem(draft, entry.list, item.id);
  if (before === undefined) return checkNewWords(entry, author);
  if (before.text === item.text && before.by === item.by) return undefined;
  return before.by === item.by && isTheirs(before, author)
    ? undefined
    : refuse(wordsOfAnother, ["entry", "item", "text"]);
}

function isTheirs({ by, writtenBy }: WordsEntry["item"], author: Author): boolean {
  if (author.by === by) return true;
  return writtenBy !== undefined && (writtenBy === author.by || writtenBy === author.writtenBy);
}

function isWords(entry: ListEntry): entry is WordsEntry {
  return wordLists.some((list) => list === entry.list);
}
