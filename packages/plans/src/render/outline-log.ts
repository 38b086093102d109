import { pickText, type LocalizedText } from "@medvirk/core";
import type { PlanEvent } from "../plan.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
import type { PlanWords } from "./plan-words.ts";
import { writeDate } from "./write-date.ts";

const texts = {
  heading: { nb: "Endringer", nn: "Endringar", en: "Changes" },
  started: { nb: "begynte å føre endringer", nn: "byrja å føre endringar", en: "began the log" },
  added: { nb: "la til", nn: "la til", en: "added" },
  changed: { nb: "endret", nn: "endra", en: "changed" },
  removed: { nb: "tok ut", nn: "tok ut", en: "took out" },
  set: { nb: "skrev", nn: "skreiv", en: "wrote" },
  "status-changed": {
    nb: "endret status til",
    nn: "endra status til",
    en: "changed the status to",
  },
  confirmed: {
    nb: "gikk gjennom endringene",
    nn: "gjekk gjennom endringane",
    en: "went through the changes",
  },
  redacted: { nb: "slettet noe etter", nn: "sletta noko etter", en: "erased something under" },
  writtenBy: { nb: "skrevet inn av", nn: "skrive inn av", en: "entered by" },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Tells a plan's own log: who did what, when, the latest first. What stood there before stays in
 * the document; it is not repeated here.
 *
 * @internal
 */
export function outlineLog(
  events: readonly PlanEvent[],
  words: PlanWords,
  language: string,
): readonly OutlineSection[] {
  if (events.length === 0) return [];
  const say = (text: LocalizedText): string => pickText(text, language);
  const nodes = [...events].reverse().map((event): OutlineNode => {
    const { by, at } = event.type === "redacted" ? event.redaction : event;
    const day = writeDate(at.slice(0, 10), language);
    const parts: readonly OutlinePart[] = [
      { ours: `${day}: ` },
      words.nameOf(by),
      { ours: ` ${say(texts[event.type])} ` },
      ...objectOf(event, words),
      ...enteredBy(event, words, say(texts.writtenBy)),
    ];
    return { parts, isLead: false, children: [] };
  });
  return [{ level: 2, heading: say(texts.heading), nodes }];
}

/** What an event is about, as it is called in the plan. */
function objectOf(event: PlanEvent, words: PlanWords): readonly OutlinePart[] {
  switch (event.type) {
    case "added":
    case "changed":
      return [{ ours: `${words.label(event.entry.list)}: ` }, nameOfItem(event.entry.item, words)];
    case "removed":
      return [words.nameOf(event.item)];
    case "set":
      return [{ ours: words.label(event.entry.field) }];
    case "status-changed":
      return [{ ours: words.value("status", event.change.to) ?? event.change.to }];
    case "confirmed":
      return event.words === undefined ? [] : [{ words: event.words }];
    case "redacted":
      return [{ words: event.redaction.ground }];
    case "started":
      return [];
  }
}

function nameOfItem(item: object, words: PlanWords): OutlinePart {
  for (const field of ["text", "name", "organisation", "userView", "purpose"]) {
    const said: unknown = Reflect.get(item, field);
    if (typeof said === "string" && said.trim() !== "") return { words: said };
  }
  const id: unknown = Reflect.get(item, "id");
  return words.nameOf(typeof id === "string" ? id : "");
}

function enteredBy(event: PlanEvent, words: PlanWords, text: string): readonly OutlinePart[] {
  if (event.type === "redacted" || event.writtenBy === undefined) return [];
  return [{ ours: ` (${text} ` }, words.nameOf(event.writtenBy), { ours: ")" }];
}
