import { isSame } from "../events/is-same.ts";
import { homeOf, listNames, type ListName, type Lists } from "../events/plan-lists.ts";
import type { PlanContent } from "../plan.ts";

/** One thing, or one field about the whole plan, that two versions of a plan hold differently. */
export interface ContentChange {
  readonly kind: "added" | "changed" | "removed";
  /** The list that the thing stands in, or the field. */
  readonly part: string;
  /** Id of the thing; absent for a field about the whole plan. */
  readonly item?: string;
  /** The fields of the thing that differ; empty for an added or removed one. */
  readonly fields: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Compares what two versions of a plan say, thing by thing. Only the order of a list is let be.
 *
 * @param before - the earlier version
 * @param after - the later version
 * @returns what was added, changed and removed, in the order of the document
 * @internal
 */
export function compareContent(before: PlanContent, after: PlanContent): readonly ContentChange[] {
  const lists = listNames.flatMap((list) =>
    compareLists(list, itemsOf(before, list), itemsOf(after, list)),
  );
  const names: readonly string[] = [...listNames, "voice", "events", "schemaVersion", "id"];
  const [first, second] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...first.keys(), ...second.keys()])].filter(
    (field) => !names.includes(field),
  );
  return [
    ...fields.flatMap((field) => compareField(field, first.get(field), second.get(field))),
    ...lists,
  ];
}

function compareLists(
  part: ListName,
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): readonly ContentChange[] {
  const changes: ContentChange[] = [];
  for (const [item, now] of after) {
    const then = before.get(item);
    if (then === undefined) {
      changes.push({ kind: "added", part, item, fields: [], before: undefined, after: now });
    } else if (!isSame(then, now)) {
      const fields = differingFields(then, now);
      changes.push({ kind: "changed", part, item, fields, before: then, after: now });
    }
  }
  for (const [item, then] of before) {
    if (after.has(item)) continue;
    changes.push({ kind: "removed", part, item, fields: [], before: then, after: undefined });
  }
  return changes;
}

function compareField(part: string, before: unknown, after: unknown): readonly ContentChange[] {
  if (isSame(before, after)) return [];
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [{ kind, part, fields: [], before, after }];
}

function itemsOf(content: PlanContent, list: ListName): ReadonlyMap<string, object> {
  const home: Lists | undefined = homeOf(content, list);
  return new Map((home?.[list] ?? []).map((item) => [item.id, item]));
}

function differingFields(before: object, after: object): readonly string[] {
  const [first, second] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...first.keys(), ...second.keys()])];
  return names.filter((name) => !isSame(first.get(name), second.get(name)));
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value));
}
