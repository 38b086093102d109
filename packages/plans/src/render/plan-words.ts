import { pickText } from "@medvirk/core";
import { planObjects } from "../integrity/plan-objects.ts";
import { legalSources } from "../legal/legal-sources.ts";
import type { Plan } from "../plan.ts";
import { fieldLabels } from "./field-labels.ts";
import type { OutlinePart } from "./outline.ts";
import { writeDate } from "./write-date.ts";
import { valueLabels } from "./value-labels.ts";

/** How the fields and values of one plan are said in one language. */
export interface PlanWords {
  readonly label: (field: string) => string;
  /** The label of a part of the plan where it is a heading. */
  readonly heading: (part: string) => string;
  readonly value: (field: string, value: string) => string | undefined;
  readonly date: (date: string) => string;
  /** What is known by an id: a name, or the words of a goal, an action or something else. */
  readonly nameOf: (id: string) => OutlinePart;
}

/** The fields by which a thing is known, the best first. */
const naming: readonly string[] = ["name", "text", "organisation", "userView", "with", "category"];

/**
 * Prepares the words for one plan and language.
 *
 * @param plan - the plan
 * @param language - BCP 47 code
 * @returns the words
 * @internal
 */
export function planWords(plan: Plan, language: string): PlanWords {
  const label = (field: string): string =>
    pickText(own(fieldLabels, field) ?? { nb: field, nn: field, en: field }, language);
  const names = new Map<string, OutlinePart>();
  const value = (field: string, key: string): string | undefined => {
    if (field === "key") return own(legalSources, key)?.title;
    const text = own(valueLabels, `${field}.${key}`) ?? own(valueLabels, key);
    return text === undefined ? undefined : pickText(text, language);
  };
  const nameIn = (fields: Readonly<Record<string, unknown>>, id: string): OutlinePart => {
    for (const field of naming) {
      const words = fields[field];
      if (typeof words === "string" && words.trim() !== "") return { words };
    }
    const role = fields["role"];
    const roleName = typeof role === "string" ? value("role", role) : undefined;
    return roleName === undefined ? { words: id } : { ours: roleName };
  };
  // The log knows what things were called that are gone; what the plan says now goes before it.
  const known = [...planObjects(plan.events ?? []), ...planObjects({ ...plan, events: undefined })];
  for (const { fields } of known) {
    const id = fields["id"];
    if (typeof id === "string") names.set(id, nameIn(fields, id));
  }
  return {
    label,
    heading: (part) =>
      Object.hasOwn(fieldLabels, `heading.${part}`) ? label(`heading.${part}`) : label(part),
    value,
    date: (date) => writeDate(date, language),
    nameOf: (id) => names.get(id) ?? { words: id },
  };
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
