import { isOpenAction } from "../lint/open-items.ts";
import type { Action } from "../plan.ts";
import { field, lead, names, wordsField, type EasyContext } from "./easy-nodes.ts";
import type { OutlineNode } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";
import { writeLongDate } from "./write-date.ts";

/**
 * Says an action in short lines: what, who, how, when, and how it stands.
 *
 * @internal
 */
export function easyAction(action: Action, { words, language, say }: EasyContext): OutlineNode {
  const { plain, text, responsible = [], how, start, due, status = "planned" } = action;
  const day = (label: string, date: string | undefined): readonly OutlineNode[] =>
    date === undefined || !isOpenAction(action)
      ? []
      : [field(label, [{ ours: writeLongDate(date, language) }])];
  return lead(
    [{ words: plain ?? text }],
    [
      ...(responsible.length === 0 ? [] : [field(say(pageTexts.who), names(responsible, words))]),
      ...wordsField(say(pageTexts.how), how),
      ...(status === "started" ? [] : day(say(pageTexts.starts), start)),
      ...day(say(pageTexts.ready), due),
      field(words.label("status"), [{ ours: words.value("status", status) ?? status }]),
    ],
  );
}
