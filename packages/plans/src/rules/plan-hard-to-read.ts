import type { LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { serviceTexts, type ServiceText } from "../lint/service-texts.ts";
import { hardWords, type HardWord } from "./hard-words.ts";

/**
 * What the service writes is short, in everyday words, and labels nobody. Nobody's own words are
 * looked at.
 */
export const planHardToRead: Rule = {
  id: "plan-hard-to-read",
  title: { nb: "Lett å lese", nn: "Lett å lese", en: "Easy to read" },
  message: {
    nb: "Noe av teksten er vanskelig å lese; bruk hverdagsord og skriv kort.",
    nn: "Noko av teksten er vanskeleg å lese; bruk kvardagsord og skriv kort.",
    en: "Some of the text is hard to read; use everyday words and keep it short.",
  },
  from: "preparation",
  scope: "open",
  path: "actions[].text",
  sources: [
    {
      key: "humerfelt2012",
      locator: "l. 8311-8315, 8687-8706, 14018-14026",
      verb: "none",
      verified: "2026-11-22",
    },
    { key: "stromme2010", locator: "l. 540-562", verb: "none", verified: "2026-11-22" },
  ],
  check: findHardTexts,
};

const plainer: LocalizedText = {
  nb: "Ordet «{word}» kan være vanskelig; si heller «{plain}», eller skriv det også med hverdagsord.",
  nn: "Ordet «{word}» kan vere vanskeleg; sei heller «{plain}», eller skriv det òg med kvardagsord.",
  en: "The word “{word}” may be hard; say “{plain}” instead, or write it in everyday words as well.",
};

const label: LocalizedText = {
  nb: "Teksten setter merkelapp på personen. Skriv hva som har skjedd, eller hva som trengs.",
  nn: "Teksten set merkelapp på personen. Skriv kva som har skjedd, eller kva som trengst.",
  en: "The text puts a label on the person. Write what has happened, or what is needed.",
};

function findHardTexts(context: RuleContext): readonly RuleHit[] {
  const texts = serviceTexts(context);
  if (texts.length === 0) return [];
  const { longestTextCharacters: longest = Infinity, plainWords = {} } = context.limits;
  const own = Object.entries(plainWords).map(([word, plain]) => ({
    word,
    stem: word.toLowerCase(),
    plain,
  }));
  const words = new Map([...hardWords, ...own].map((word) => [word.stem, word]));
  const pattern = patternOf([...words.keys()]);
  return texts.flatMap((found) => hitOf(found, pattern.exec(found.text)?.[0], words, longest));
}

/** One finding for a text, the gravest first. */
function hitOf(
  { path, text }: ServiceText,
  stem: string | undefined,
  words: ReadonlyMap<string, HardWord>,
  longest: number,
): readonly RuleHit[] {
  const hard = stem === undefined ? undefined : words.get(stem.toLowerCase());
  if (hard === undefined) return text.length > longest ? [{ path }] : [];
  const { word, plain } = hard;
  return plain === undefined
    ? [{ path, texts: label }]
    : [{ path, texts: plainer, params: { word, plain } }];
}

/** Where a word begins with one of the stems. */
function patternOf(stems: readonly string[]): RegExp {
  const escaped = stems.map((stem) => stem.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(?:${escaped.join("|")})`, "iu");
}
