import { escapeMarkup, pickText, type Language, type LocalizedText } from "@medvirk/core";
import type { PhaseKey } from "../plan.ts";
import { phases, type Phase } from "../process/phases.ts";
import { pictureStyle } from "./picture-style.ts";
import { wrapText } from "./wrap-text.ts";

const width = 760;
const left = 128;
const boxHeight = 76;
const step = 104;
const top = 16;

const texts = {
  title: {
    nb: "De fem fasene i arbeidet med en individuell plan",
    nn: "Dei fem fasane i arbeidet med ein individuell plan",
    en: "The five phases of the work with an individual plan",
  },
  here: { nb: "her er vi", nn: "her er vi", en: "we are here" },
  again: { nb: "om igjen", nn: "om att", en: "again" },
  decline: {
    nb: "Nei takk er et fullt svar. Personen kan si ja senere, og skal likevel få tilbud om koordinator.",
    nn: "Nei takk er eit fullt svar. Personen kan seie ja seinare, og skal likevel få tilbod om koordinator.",
    en: "No is a full answer. The person may say yes later, and is offered a coordinator all the same.",
  },
  leave: {
    nb: "Planen avsluttes bare av et navngitt menneske, med en grunn. Fengsel, institusjon, tilbakefall og stillhet avslutter ingenting.",
    nn: "Planen blir berre avslutta av eit namngitt menneske, med ein grunn. Fengsel, institusjon, tilbakefall og stille avsluttar ingenting.",
    en: "Only a named human ends the plan, with a reason. Prison, an institution, relapse and silence end nothing.",
  },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Draws the five phases of the work with a plan, and the way round. A phase is a position, not a
 * lock: the arrows say what usually follows.
 *
 * @param options - the language, and the phase to mark as the one we are in
 * @returns an SVG document that tells itself in words, follows light and dark, and loads nothing
 * @source Humerfelt, K. (2012), l. 8447-8527, read 2026-11-22; the arrows are inferred
 * @example
 * ```ts
 * import { renderProcessSvg } from "@medvirk/plans/picture";
 *
 * renderProcessSvg({ language: "nb", phase: "action" }).includes("handlingsfasen"); // => true
 * ```
 */
export function renderProcessSvg(options: {
  readonly language: Language;
  readonly phase?: PhaseKey;
}): string {
  const { language, phase } = options;
  const say = (text: LocalizedText): string => pickText(text, language);
  const height = String(top + phases.length * step + 104);
  const words = phases.map(({ number, name, purpose }) => {
    return `${String(number)}. ${say(name)}: ${say(purpose)}`;
  });
  const description = [...words, say(texts.decline), say(texts.leave)].join("\n");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="medvirk-plan" viewBox="0 0 ${String(width)} ${height}" width="${String(width)}" height="${height}" lang="${language}" role="img" aria-labelledby="process-title process-words">`,
    `<title id="process-title">${escapeMarkup(say(texts.title))}</title>`,
    `<desc id="process-words">${escapeMarkup(description)}</desc>`,
    `<style>${pictureStyle}</style>`,
    `<rect class="paper" width="${String(width)}" height="${height}"/>`,
    ...phases.map((one, at) => drawPhase(one, at, one.key === phase, say)),
    ...arrows(say(texts.again)),
    ...remark(say(texts.decline), top + phases.length * step),
    ...remark(say(texts.leave), top + phases.length * step + 52),
    "</svg>",
    "",
  ].join("\n");
}

function drawPhase(
  { number, name, purpose }: Phase,
  at: number,
  isHere: boolean,
  say: (text: LocalizedText) => string,
): string {
  const y = top + at * step;
  const box = `<rect class="${isHere ? "goal" : "action"}" x="${String(left)}" y="${String(y)}" width="${String(width - left - 16)}" height="${String(boxHeight)}" rx="6"/>`;
  const here = isHere ? ` (${say(texts.here)})` : "";
  const lines = wrapText(say(purpose), 72, 2);
  return [
    box,
    textAt("words", left + 16, y + 28, `${String(number)}. ${say(name)}${here}`),
    ...lines.map((line, row) => textAt("note", left + 16, y + 50 + row * 20, line)),
  ].join("");
}

/** Down from each phase to the next, and from the last round to the first. */
function arrows(again: string): readonly string[] {
  const x = left + 48;
  const down = phases.slice(1).map((_, at) => {
    const y = top + at * step + boxHeight;
    return arrow(
      `M${String(x)} ${String(y)}V${String(y + step - boxHeight - 2)}`,
      x,
      y + step - boxHeight,
      "down",
    );
  });
  const middle = top + boxHeight / 2;
  const last = middle + (phases.length - 1) * step;
  const round = `M${String(left)} ${String(last)}H40V${String(middle)}H${String(left - 2)}`;
  return [
    ...down,
    arrow(round, left, middle, "right"),
    textAt("note", 46, (middle + last) / 2, again),
  ];
}

function arrow(path: string, x: number, y: number, to: "down" | "right"): string {
  const [tipX, tipY] = [String(x), String(y)];
  const head = to === "down" ? `M${tipX} ${tipY}l-6 -10h12z` : `M${tipX} ${tipY}l-10 -6v12z`;
  return `<path class="line" d="${path}"/><path class="full" d="${head}"/>`;
}

function remark(text: string, y: number): readonly string[] {
  return wrapText(text, 74, 3).map((line, at) => textAt("note", left, y + at * 20, line));
}

function textAt(kind: "words" | "note", x: number, y: number, text: string): string {
  return `<text class="${kind}" x="${String(x)}" y="${String(y)}">${escapeMarkup(text)}</text>`;
}
