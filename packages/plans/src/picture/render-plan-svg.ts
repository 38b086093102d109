import { escapeMarkup, formatText, pickText, type Language } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { withoutTurning } from "../render/escape-words.ts";
import { pictureRows, type PictureRow } from "./picture-rows.ts";
import { pictureStyle } from "./picture-style.ts";
import { pictureTexts } from "./picture-texts.ts";
import { wrapText } from "./wrap-text.ts";

const width = 760;
const margin = 16;
const indent = 36;
const lineHeight = 22;
const gap = 12;

/** A card with its lines and its place. */
interface Card {
  readonly row: PictureRow;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Draws a plan as a picture: each goal with its actions under it, who does them, when, and how far
 * they have come. It is a picture of work that was agreed, never a grade or a share of goals.
 *
 * The picture tells itself in words to those who don't see it, says nothing by colour alone,
 * follows light and dark, and loads nothing. A long text is cut with an ellipsis: the whole plan
 * stands in `renderPlanHtml`.
 *
 * @param plan - a plan that holds together, see `checkPlan`, or what a party may see of it
 * @param options - the language
 * @returns an SVG document
 * @example
 * ```ts
 * import { renderPlanSvg } from "@medvirk/plans/picture";
 *
 * const svg = renderPlanSvg(
 *   {
 *     schemaVersion: "1.0",
 *     id: "plan-1",
 *     status: "in-force",
 *     actions: [{ id: "action-1", text: "Look for a flat" }],
 *   },
 *   { language: "en" },
 * );
 * svg.includes("Look for a flat"); // => true
 * ```
 */
export function renderPlanSvg(plan: Plan, { language }: { readonly language: Language }): string {
  const rows = pictureRows(plan, language);
  const cards = layOut(rows);
  const last = cards.at(-1);
  const height = margin + (last === undefined ? 60 : last.top + last.height);
  const title = plan.title ?? pickText(pictureTexts.title, language);
  const none = pickText(pictureTexts.empty, language);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="medvirk-plan" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" lang="${language}" role="img" aria-labelledby="plan-title plan-words">`,
    `<title id="plan-title">${written(title)}</title>`,
    `<desc id="plan-words">${rows.length === 0 ? written(none) : written(inWords(rows, language))}</desc>`,
    `<style>${pictureStyle}</style>`,
    `<rect class="paper" width="${String(width)}" height="${String(height)}"/>`,
    ...connectors(cards),
    ...cards.map(drawCard),
    ...(rows.length === 0 ? [textLine(none, margin, 40, "note")] : []),
    "</svg>",
    "",
  ].join("\n");
}

function layOut(rows: readonly PictureRow[]): readonly Card[] {
  let top = margin;
  return rows.map((row) => {
    const left = margin + row.depth * indent;
    const room = width - margin - left - (row.kind === "action" ? 52 : 24);
    const lines = wrapText(row.text, Math.floor(room / 10.4), 3);
    const notes = wrapText(row.note, Math.floor(room / 8.2), 3);
    const height = (lines.length + notes.length) * lineHeight + 18;
    const card = { row, lines, notes, left, top, height };
    top += height + gap;
    return card;
  });
}

/** From each card down the side of the nearest one above that stands less far in. */
function connectors(cards: readonly Card[]): readonly string[] {
  const above: Card[] = [];
  return cards.flatMap((card) => {
    above.length = Math.min(above.length, card.row.depth);
    const parent = above.at(-1);
    above[card.row.depth] = card;
    if (parent === undefined) return [];
    const x = String(parent.left + indent / 2);
    const y = String(card.top + card.height / 2);
    const from = String(parent.top + parent.height);
    return [`<path class="line" d="M${x} ${from}V${y}H${String(card.left)}"/>`];
  });
}

function drawCard({ row, lines, notes, left, top, height }: Card): string {
  const room = String(width - margin - left);
  const x = left + (row.kind === "action" ? 40 : 12);
  const first = top + 9 + lineHeight * 0.75;
  const box =
    row.kind === "others"
      ? ""
      : `<rect class="${row.kind}" x="${String(left)}" y="${String(top)}" width="${room}" height="${String(height)}" rx="6"/>`;
  const mark =
    row.kind === "action" ? drawMark(row.state, left + 20, top + 9 + lineHeight / 2) : "";
  const said = lines.map((line, at) => textLine(line, x, first + at * lineHeight, "words"));
  const below = first + lines.length * lineHeight;
  const noted = notes.map((line, at) => textLine(line, x, below + at * lineHeight, "note"));
  return [box, mark, ...said, ...noted].filter((part) => part !== "").join("");
}

/** An empty ring, a half one, a full one, or two bars for what rests; the words say it too. */
function drawMark(state: PictureRow["state"], x: number, y: number): string {
  const [cx, cy] = [String(x), String(y)];
  if (state === "rests") {
    const bar = (at: number): string => `M${String(at)} ${String(y - 6)}v12`;
    return `<path class="mark" d="${bar(x - 3)}${bar(x + 3)}"/>`;
  }
  const ring = `<circle class="mark" cx="${cx}" cy="${cy}" r="7"/>`;
  if (state === "open") return ring;
  if (state === "done") return `<circle class="mark full" cx="${cx}" cy="${cy}" r="7"/>`;
  return `${ring}<path class="full" d="M${cx} ${String(y - 7)}a7 7 0 0 0 0 14z"/>`;
}

function textLine(line: string, x: number, y: number, kind: "words" | "note"): string {
  return `<text class="${kind}" x="${String(x)}" y="${String(Math.round(y))}">${written(line)}</text>`;
}

function written(text: string): string {
  return escapeMarkup(withoutTurning(text));
}

function inWords(rows: readonly PictureRow[], language: string): string {
  return rows
    .map(({ kind, text, note }) => {
      const what = kind === "others" ? "" : `${pickText(pictureTexts[kind], language)}: `;
      return `${what}${text}${note === "" ? "" : ` (${formatText(note, {}, language)})`}.`;
    })
    .join("\n");
}
