import type { IssuePath, LocalizedText } from "@medvirk/core";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { serviceTexts } from "../lint/service-texts.ts";
import { hardStems, hardWords, type HardWord } from "./hard-words.ts";

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
  const { longestTextCharacters: longest = Infinity, plainWords = {} } = context.limits;
  const own = Object.entries(plainWords).map(([word, plain]) => ({
    word,
    stem: word.toLowerCase(),
    plain,
  }));
  const ownStems = own.length === 0 ? undefined : beginsWith(own.map(({ stem }) => stem));
  return serviceTexts(context).flatMap(({ path, text }) => {
    const ownStem = ownStems?.exec(text)?.[0].toLowerCase();
    const stem = hardStems.exec(text)?.[0].toLowerCase();
    const hard =
      own.find((word) => word.stem === ownStem) ?? hardWords.find((word) => word.stem === stem);
    if (hard !== undefined) return [hitOf(hard, path)];
    return text.length > longest ? [{ path }] : [];
  });
}

function hitOf({ word, plain }: HardWord, path: IssuePath): RuleHit {
  return plain === undefined
    ? { path, texts: label }
    : { path, texts: plainer, params: { word, plain } };
}

/** Where a word begins with one of the stems. */
function beginsWith(stems: readonly string[]): RegExp {
  const escaped = stems.map((stem) => stem.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(?:${escaped.join("|")})`, "iu");
}
