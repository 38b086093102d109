import { formatText, type Language } from "@medvirk/core";
import { partsOf } from "../render/outline-nodes.ts";
import type { PlanWords } from "../render/plan-words.ts";
import type { ContentChange } from "./compare-content.ts";
import { diffTexts, notRecorded, partNames, quoted } from "./diff-texts.ts";

/** The words of both versions, in one language. */
export interface DiffWords {
  readonly language: Language;
  readonly before: PlanWords;
  readonly after: PlanWords;
}

/**
 * Says one change in plain words.
 *
 * @internal
 */
export function sayChange(change: ContentChange, words: DiffWords): string {
  const { kind, part, item, fields } = change;
  const { language, before, after } = words;
  if (item === undefined) {
    return `${sayField(part, change.before, change.after, words)}.`;
  }
  const name = (kind === "removed" ? before : after).nameOf(item);
  const details = fields.map((field) =>
    sayField(field, valueIn(change.before, field), valueIn(change.after, field), words),
  );
  const params = {
    part: partNames[part]?.[language] ?? after.label(part),
    what: sayPart(name, language),
    details: details.join("; "),
  };
  return formatText(diffTexts[kind][language], params, language);
}

function sayField(field: string, then: unknown, now: unknown, words: DiffWords): string {
  const { language, before, after } = words;
  const said = [sayValue(field, then, before, language), sayValue(field, now, after, language)];
  const label = after.label(field);
  const [first, second] = said;
  return first === undefined || second === undefined
    ? formatText(diffTexts.fieldAnew[language], { label }, language)
    : formatText(diffTexts.field[language], { label, before: first, after: second }, language);
}

/** A value on one line; undefined for what has fields of its own. */
function sayValue(
  field: string,
  value: unknown,
  words: PlanWords,
  language: Language,
): string | undefined {
  if (value === undefined) return notRecorded[language];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.some((entry) => typeof entry === "object")) return undefined;
  return partsOf(field, value, words)
    .map((part) => sayPart(part, language))
    .join("");
}

function sayPart(part: ReturnType<PlanWords["nameOf"]>, language: Language): string {
  return "words" in part
    ? formatText(quoted[language], { words: part.words }, language)
    : part.ours;
}

function valueIn(thing: unknown, field: string): unknown {
  return typeof thing === "object" && thing !== null ? Reflect.get(thing, field) : undefined;
}
