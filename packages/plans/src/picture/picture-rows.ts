import { formatText, pickText, type LocalizedText, type TextParams } from "@medvirk/core";
import type { Action, Goal, Plan } from "../plan.ts";
import { planWords, type PlanWords } from "../render/plan-words.ts";
import { writeDate } from "../render/write-date.ts";
import { pictureTexts } from "./picture-texts.ts";
import { planTree } from "./plan-tree.ts";

/** A card of the picture: what it says, before it is laid out. */
export interface PictureRow {
  readonly kind: "goal" | "action" | "others";
  readonly depth: number;
  /** Whose or which words stand first. */
  readonly text: string;
  /** Who, when, how far; in our words with names in them. */
  readonly note: string;
  /** How far an action has come; what is not said is `open`. */
  readonly state: "open" | "started" | "done" | "rests";
}

/**
 * Says what each card of the picture holds.
 *
 * @internal
 */
export function pictureRows(plan: Plan, language: string): readonly PictureRow[] {
  const words = planWords(plan, language);
  const say = (text: LocalizedText, params: TextParams = {}): string =>
    formatText(pickText(text, language), params, language);
  const goalTexts = new Map((plan.goals ?? []).map((goal) => [goal.id, textOf(goal)]));
  return planTree(plan).map((row): PictureRow => {
    const { depth } = row;
    if (row.kind === "others") {
      return { kind: "others", depth, text: say(pictureTexts.others), note: "", state: "open" };
    }
    if (row.kind === "goal") {
      const note = goalNote(row.goal, words, say, language);
      return { kind: "goal", depth, text: textOf(row.goal), note, state: goalState(row.goal) };
    }
    const { action, also } = row;
    const goals = also.map((id) => goalTexts.get(id) ?? id).join(", ");
    const parts = [
      ...actionNote(action, words, say, language),
      ...(also.length === 0 ? [] : [say(pictureTexts.alsoTo, { goals })]),
    ];
    return {
      kind: "action",
      depth,
      text: textOf(action),
      note: parts.join(" · "),
      state: actionState(action),
    };
  });
}

type Say = (text: LocalizedText, params?: TextParams) => string;

function textOf({ plain, text }: Goal | Action): string {
  return plain ?? text;
}

function goalNote(
  { level, status, due }: Goal,
  words: PlanWords,
  say: Say,
  language: string,
): string {
  return [
    words.value("level", level) ?? level,
    ...(status === undefined || status === "active"
      ? []
      : [words.value("status", status) ?? status]),
    ...(due === undefined ? [] : [say(pictureTexts.due, { day: writeDate(due, language) })]),
  ].join(" · ");
}

function actionNote(
  { responsible = [], start, due, status = "planned" }: Action,
  words: PlanWords,
  say: Say,
  language: string,
): readonly string[] {
  const who = responsible.map((id) => {
    const name = words.nameOf(id);
    return "ours" in name ? name.ours : name.words;
  });
  const day = (text: LocalizedText, on: string | undefined): readonly string[] =>
    on === undefined ? [] : [say(text, { day: writeDate(on, language) })];
  return [
    who.length === 0 ? say(pictureTexts.nobody) : say(pictureTexts.who, { who: who.join(", ") }),
    ...day(pictureTexts.starts, start),
    ...day(pictureTexts.due, due),
    words.value("status", status) ?? status,
  ];
}

function goalState({ status = "active" }: Goal): PictureRow["state"] {
  return status === "reached" ? "done" : status === "on-hold" ? "rests" : "open";
}

function actionState({ status = "planned" }: Action): PictureRow["state"] {
  if (status === "done" || status === "started") return status;
  return status === "postponed" || status === "did-not-work" ? "rests" : "open";
}
