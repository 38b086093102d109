import { at, field, items, needed, refuse, text, type Cursor } from "./cursor.ts";
import { systems } from "./systems.ts";

/**
 * Reads the id of a thing of the plan from its identifier.
 *
 * @internal
 */
export function readId(resource: Cursor, system: string = systems.item): string {
  for (const identifier of items(resource, "identifier")) {
    if (field(identifier, "system").value !== system) continue;
    text(field(identifier, "system"));
    return checkedId(field(identifier, "value"));
  }
  refuse(field(resource, "identifier"), system);
  return "";
}

/**
 * Reads an id as the plan's schema has it.
 *
 * @internal
 */
export function checkedId(cursor: Cursor): string {
  const id = needed(cursor, "an id");
  if (id !== "" && !/^[A-Za-z0-9][\w.:-]{0,63}$/.test(id)) refuse(cursor, "an id");
  return id;
}

/**
 * Reads to which party a reference leads.
 *
 * @returns the party's id; absent where there is no reference
 * @internal
 */
export function readParty(cursor: Cursor): string | undefined {
  if (cursor.value === undefined) return undefined;
  text(field(cursor, "type"));
  const identifier = field(cursor, "identifier");
  if (field(identifier, "system").value !== systems.party) {
    refuse(identifier, systems.party);
    return undefined;
  }
  text(field(identifier, "system"));
  return checkedId(field(identifier, "value"));
}

/**
 * Reads to which thing of the plan a reference leads.
 *
 * @internal
 */
export function readItem(
  cursor: Cursor,
  idOfAddress: ReadonlyMap<string, string>,
): string | undefined {
  const reference = field(cursor, "reference");
  const address = text(reference);
  const id = address === undefined ? undefined : idOfAddress.get(address);
  if (id === undefined) refuse(reference, "an entry of the bundle");
  return id;
}

/**
 * Finds the code of a system among the codings of a concept.
 *
 * @internal
 */
export function codeIn(concept: Cursor, system: string): Cursor | undefined {
  for (const coding of items(concept, "coding")) {
    if (field(coding, "system").value !== system) continue;
    text(field(coding, "system"));
    return field(coding, "code");
  }
  return undefined;
}

/**
 * Finds the place in the plan that a note belongs to.
 *
 * @internal
 */
export function placeOfNote(note: Cursor): string | undefined {
  for (const extension of items(note, "extension")) {
    if (at(extension, "url").value !== systems.place) continue;
    text(field(extension, "url"));
    return text(field(extension, "valueCode"));
  }
  return undefined;
}
