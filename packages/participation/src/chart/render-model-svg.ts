import { formatCitation, pickText } from "@medvirk/core";
import type { ModelKind, ModelMember, ParticipationModel } from "../models/model.ts";
import { chartWords } from "./chart-words.ts";
import { drawFrame, padding } from "./draw-frame.ts";
import { drawLine, drawText } from "./svg-parts.ts";
import { wrapText } from "./wrap-text.ts";

const width = 640;
const markWidth = 44;

/**
 * Draws a model by itself, as its source has it: rungs with the most influence on top, phases with
 * the earliest on top, factors as a list without order, or two poles.
 *
 * @param model - any model of this package, or one's own
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @param idPrefix - starts every id and class; a letter, then letters, digits, `-` or `_`
 * @returns an accessible `<svg>` element without scripts or fonts, light and dark, with the model's
 *   rule, caveats and sources
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix
 * @example
 * ```ts
 * import { peyrot } from "@medvirk/participation";
 * import { renderModelSvg } from "@medvirk/participation/chart";
 *
 * renderModelSvg(peyrot, "nb", "peyrot").includes("Peyrots fem faktorer"); // => true
 * ```
 */
export function renderModelSvg(
  model: ParticipationModel,
  language: string,
  idPrefix: string,
): string {
  const members = topFirst(model);
  const title = pickText(model.name, language);
  const rule = pickText(model.rule, language);
  const listed = members.map(({ label }) => pickText(label, language)).join("; ");
  const notes = [
    ...members.flatMap(({ flag }) =>
      flag === undefined ? [] : [`* ${pickText(flag.text, language)}`],
    ),
    ...model.caveats.map(({ text }) => pickText(text, language)),
    ...model.citations.map((citation) => formatCitation(citation, language)),
  ];
  const frame = { title, description: `${rule} ${listed}.`, width, notes };
  return drawFrame(frame, idPrefix, (top) => {
    const ruleLines = wrapText(rule, 80);
    const start = top + ruleLines.length * 18 + 18;
    const drawn = drawMembers(members, model, language, start);
    return {
      elements: [
        ...ruleLines.map((line, index) => drawText(padding, top + 12 + index * 18, line, "strong")),
        ...drawn.elements,
      ],
      bottom: drawn.bottom,
    };
  });
}

/** An order of influence reads upwards, all else downwards. */
function topFirst({ kind, members }: ParticipationModel): readonly ModelMember[] {
  return kind === "ordinal" ? [...members].reverse() : members;
}

function drawMembers(
  members: readonly ModelMember[],
  model: ParticipationModel,
  language: string,
  start: number,
): { readonly elements: readonly string[]; readonly bottom: number } {
  let y = start;
  const elements = members.flatMap((member, index) => {
    const begins = member.group !== undefined && members[index - 1]?.group !== member.group;
    const group = begins ? model.groups.find(({ id }) => id === member.group) : undefined;
    const star = member.flag === undefined ? "" : " *";
    const definition = member.definition === undefined ? "" : pickText(member.definition, language);
    const lines = wrapText(definition, 74);
    const groupLine =
      group === undefined
        ? []
        : [drawText(padding, y + 18, pickText(group.label, language), "group")];
    if (group !== undefined) y += 30;
    const drawn = [
      ...groupLine,
      drawText(padding, y + 14, markOf(model.kind, member, model), "soft"),
      drawText(padding + markWidth, y + 14, `${pickText(member.label, language)}${star}`, "strong"),
      ...lines.map((line, place) =>
        drawText(padding + markWidth, y + 31 + place * 16, line, "small soft"),
      ),
    ];
    y += 26 + lines.length * 16;
    return [...drawn, drawLine(padding, y, width - padding, y, "rung")];
  });
  if (model.kind !== "ordinal") return { elements, bottom: y };
  const ends = [
    drawText(
      width - padding,
      start + 12,
      `↑ ${pickText(chartWords.more, language)}`,
      "end small soft",
    ),
    drawText(width - padding, y - 8, `↓ ${pickText(chartWords.less, language)}`, "end small soft"),
  ];
  return { elements: [...elements, ...ends], bottom: y };
}

/** A place in an order has its number; a factor to be counted has a box, and a pole an end. */
function markOf(kind: ModelKind, member: ModelMember, { members }: ParticipationModel): string {
  const place = members.indexOf(member);
  if (kind === "count") return "☐";
  if (kind === "poles") return place === 0 ? "|→" : "←|";
  return String(place + 1);
}
