import { pickText, type Language, type LocalizedText } from "@medvirk/core";
import { agendaTexts, type AgendaPoint } from "../work/agenda-point.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

const texts = {
  title: { nb: "Dagsorden", nn: "Dagsorden", en: "Agenda" },
  whole: { nb: "Hele planen", nn: "Heile planen", en: "The whole plan" },
  when: { nb: "Når, hvor, hvem?", nn: "Når, kvar, kven?", en: "When, where, who?" },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Writes an agenda as Markdown, to send out before a meeting or put on the table.
 *
 * @param agenda - the points, as `planAgenda` gives them
 * @param options - the language
 * @returns CommonMark; it ends with a line break
 * @example
 * ```ts
 * import { renderAgendaMarkdown } from "@medvirk/plans/render";
 *
 * const agenda = [{ kind: "wish", path: ["wishes", 0], id: "w", text: "A *boat*" }] as const;
 * renderAgendaMarkdown(agenda, { language: "en" }).split("\n")[4]; // => "- A \\*boat\\*"
 * ```
 */
export function renderAgendaMarkdown(
  agenda: readonly AgendaPoint[],
  { language }: { readonly language: Language },
): string {
  const blocks = [`# ${pickText(texts.title, language)}`];
  let list: string[] = [];
  let before: AgendaPoint["kind"] | undefined;
  for (const { kind, text } of agenda) {
    if (kind !== before) {
      list = [];
      blocks.push(`## ${pickText(agendaTexts[kind], language)}`, "");
      before = kind;
    }
    const open = pickText(kind === "next-meeting" ? texts.when : texts.whole, language);
    list.push(`- ${text === undefined ? open : escapeMarkdown(text, 2)}`);
    blocks[blocks.length - 1] = list.join("\n");
  }
  return `${blocks.join("\n\n")}\n`;
}
