import { isPlainDate } from "@medvirk/core";
import { referenceTargets } from "../integrity/reference-targets.ts";
import { freeText } from "./free-text.ts";
import type { OutlineNode, OutlinePart } from "./outline.ts";
import type { PlanWords } from "./plan-words.ts";

/** The field that names a thing of a list, the first that it has. */
const leads: readonly string[] = [
  "text",
  "name",
  "organisation",
  "with",
  "party",
  "type",
  "about",
  "lifeArea",
  "category",
  "goal",
  "rule",
  "heldOn",
  "plannedOn",
  "ownWords",
  "answer",
  "kind",
  "key",
  "role",
  "from",
];

/**
 * Gives what stands under the heading of a part: its things, or its fields.
 *
 * @internal
 */
export function contentOf(key: string, value: unknown, words: PlanWords): readonly OutlineNode[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => thing(key, entry, words));
  return fieldsOf(value, "", words);
}

function thing(key: string, value: unknown, words: PlanWords): OutlineNode {
  if (typeof value !== "object" || value === null) {
    return { parts: partsOf(key, value, words), isLead: false, children: [] };
  }
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const lead = leads.find((field) => typeof fields[field] === "string") ?? "";
  const named = partsOf(lead, fields[lead], words);
  return {
    parts: named.length > 0 ? named : [{ ours: words.value("", "not-recorded") ?? "" }],
    isLead: named.length > 0,
    children: fieldsOf(value, lead, words),
  };
}

function fieldsOf(value: unknown, lead: string, words: PlanWords): readonly OutlineNode[] {
  if (typeof value !== "object" || value === null) return [];
  const fields: readonly [string, unknown][] = Object.entries(value);
  return fields
    .filter(([key]) => key !== "id" && key !== lead)
    .flatMap(([key, inner]) => nodesOf(key, inner, words));
}

/**
 * Gives the line of a field, and what belongs under it; nothing for an absent one.
 *
 * @internal
 */
export function nodesOf(key: string, value: unknown, words: PlanWords): readonly OutlineNode[] {
  if (value === undefined) return [];
  const label = words.label(key);
  if (Array.isArray(value) && value.some((entry) => typeof entry === "object")) {
    const children = value.map((entry: unknown) => thing(key, entry, words));
    return [{ label, parts: [], isLead: false, children }];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ label, parts: partsOf(key, value, words), isLead: false, children: [] }];
  }
  return [objectNode(label, { ...value }, words)];
}

/** A day and a name stay on the line of their label; anything more goes under it. */
function objectNode(
  label: string,
  fields: Readonly<Record<string, unknown>>,
  words: PlanWords,
): OutlineNode {
  const { on, by, ...rest } = fields;
  if (typeof on === "string" && typeof by === "string") {
    const parts = [{ ours: words.date(on) }, { ours: ", " }, words.nameOf(by)];
    return { label, parts, isLead: false, children: fieldsOf(rest, "", words) };
  }
  return { label, parts: [], isLead: false, children: fieldsOf(fields, "", words) };
}

/**
 * Gives a value in words: nothing for an object, which has fields of its own.
 *
 * @internal
 */
export function partsOf(key: string, value: unknown, words: PlanWords): readonly OutlinePart[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ ours: words.value("", "none") ?? "" }];
    return value.flatMap((entry: unknown, index) => [
      ...(index === 0 ? [] : [{ ours: ", " }]),
      ...partsOf(key, entry, words),
    ]);
  }
  if (typeof value === "boolean") return [{ ours: words.value("", value ? "yes" : "no") ?? "" }];
  if (typeof value === "number") return [{ ours: String(value) }];
  if (typeof value !== "string") return [];
  if (Object.hasOwn(freeText, key)) return [{ words: value }];
  if (Object.hasOwn(referenceTargets, key)) return [words.nameOf(value)];
  if (isPlainDate(value)) return [{ ours: words.date(value) }];
  const said = words.value(key, value);
  return [said === undefined ? { words: value } : { ours: said }];
}
