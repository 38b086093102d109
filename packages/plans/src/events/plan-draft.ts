import type { PlanContent } from "../plan.ts";
import {
  homeOf,
  listNames,
  type EntryOf,
  type ItemOf,
  type ListName,
  type Lists,
} from "./plan-lists.ts";

/** Where a thing stands: its list and its index there. */
interface Place {
  readonly list: ListName;
  readonly index: number;
}

/**
 * A plan under construction: its own copy, looked up by id, so that each event costs the same.
 * It is changed in place and never leaves this folder.
 */
export interface PlanDraft {
  readonly content: PlanContent;
  readonly places: Map<string, Place>;
  /** Ids of things that were taken out; their ids stay taken. */
  readonly removed: Set<string>;
  /** Ids of things that were erased from the log. */
  readonly erased: Set<string>;
  /** The events so far, by id: their place in the log. */
  readonly events: Map<string, number>;
  /** When the latest event happened. */
  latest: string;
}

/**
 * Opens a copy of what a plan says for changing.
 *
 * @internal
 */
export function openDraft(said: PlanContent): PlanDraft {
  const content: PlanContent = { ...said };
  if (said.voice !== undefined) content.voice = { ...said.voice };
  const places = new Map<string, Place>();
  for (const list of listNames) copyList(content, list, places);
  const none = { removed: new Set<string>(), erased: new Set<string>() };
  return { content, places, ...none, events: new Map(), latest: "" };
}

/**
 * Gives what the draft says, without what was taken out.
 *
 * @internal
 */
export function closeDraft({ content, removed }: PlanDraft): PlanContent {
  if (removed.size > 0) for (const list of listNames) dropRemoved(content, list, removed);
  return content;
}

/**
 * Finds a thing in one list of the draft.
 *
 * @internal
 */
export function findItem<Name extends ListName>(
  draft: PlanDraft,
  list: Name,
  id: string,
): ItemOf[Name] | undefined {
  const place = draft.places.get(id);
  if (place?.list !== list || draft.removed.has(id)) return undefined;
  return listIn(draft.content, list)?.[place.index];
}

/**
 * Puts a thing into its list: in the place of its earlier version, or at the end.
 *
 * @internal
 */
export function putItem<Name extends ListName>(draft: PlanDraft, entry: EntryOf<Name>): void {
  const { list, item } = entry;
  if (listIn(draft.content, list) === undefined) setList(draft.content, list, []);
  const items = listIn(draft.content, list) ?? [];
  const index = draft.places.get(item.id)?.index ?? items.length;
  items[index] = item;
  draft.places.set(item.id, { list, index });
}

function copyList(content: PlanContent, list: ListName, places: Map<string, Place>): void {
  const items = listIn(content, list);
  if (items === undefined) return;
  setList(content, list, [...items]);
  for (const [index, { id }] of items.entries()) places.set(id, { list, index });
}

function dropRemoved(content: PlanContent, list: ListName, removed: ReadonlySet<string>): void {
  const items = listIn(content, list);
  if (items?.some(({ id }) => removed.has(id)) !== true) return;
  setList(
    content,
    list,
    items.filter(({ id }) => !removed.has(id)),
  );
}

function listIn<Name extends ListName>(
  content: PlanContent,
  list: Name,
): ItemOf[Name][] | undefined {
  const home: Lists | undefined = homeOf(content, list);
  return home?.[list];
}

function setList<Name extends ListName>(
  content: PlanContent,
  list: Name,
  items: readonly ItemOf[Name][],
): void {
  const home = homeOf(content, list);
  if (home === undefined) content.voice = { [list]: items };
  else Object.assign(home, { [list]: items });
}
