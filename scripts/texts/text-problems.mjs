/** Words that label a person or judge one; what to write instead is in CONTRIBUTING.md, "Texts". */
const labels = {
  nb: ["(rus)?misbruker\\p{L}*", "narkoman\\p{L}*", "umotivert\\p{L}*", "junkie\\p{L}*"],
  nn: ["(rus)?misbrukar\\p{L}*", "narkoman\\p{L}*", "umotivert\\p{L}*", "junkie\\p{L}*"],
  en: ["addicts?", "junkies?", "(substance|drug|alcohol) abusers?", "unmotivated", "alcoholics?"],
};

/** In both written forms of Norwegian. */
const blame = ["klient(en|er|ene|ens)?", "forsømt", "forsømd", "sviktet", "svikta", "sprekk"];

/** Forms of the one written language that the other doesn't have at all. */
const foreign = {
  nb: [
    ...["ikkje", "ein", "eit", "eitt", "kva", "korleis", "kven", "kvifor", "kvar", "frå", "berre"],
    ...["nokon", "nokre", "noko", "vere", "vore", "sjølv", "mykje", "meir", "fleire", "saman"],
    ...["desse", "brukarar?", "brukaren", "tenesta", "tenester", "tenestene", "manglar", "skriven"],
  ],
  nn: [
    ...["ikke", "en", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hver", "hvert", "hvis"],
    ...["hvilken", "hvilket", "hvilke", "noen", "noe", "fra", "jeg", "hun", "være", "vært"],
    ...["mye", "mer", "flere", "selv", "sammen", "disse", "samme", "annen", "annet", "uten"],
    ...["brukeren", "brukerne", "brukere", "brukerens", "tjenesten?", "tjenester", "tjenestene"],
    ...["finnes", "vet", "ble", "uke", "uker", "uken", "kun", "bare", "egen", "eget", "egne"],
  ],
};

const required = ["nb", "nn", "en"];

/**
 * Says what is wrong with a text in several languages.
 *
 * @param texts - the text by language
 * @returns one line a problem
 */
export function textProblems(texts) {
  const missing = required.filter((language) => (texts[language] ?? "").trim() === "");
  const present = required.filter((language) => !missing.includes(language));
  return [
    ...missing.map((language) => `${language} is missing`),
    ...differingPlaceholders(present.map((language) => [language, texts[language]])),
    ...present.flatMap((language) => unwantedWords(language, texts[language])),
  ];
}

function differingPlaceholders(entries) {
  const held = entries.map(([language, text]) => [language, placeholders(text)]);
  const [[, first] = []] = held;
  return held
    .filter(([, names]) => names !== first)
    .map(([language, names]) => `${language} has the placeholders [${names}], not [${first}]`);
}

function placeholders(text) {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(", ");
}

function unwantedWords(language, text) {
  const common = language === "en" ? [] : blame;
  const words = [...labels[language], ...common, ...(foreign[language] ?? [])];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}{-])(?:${words.join("|")})(?![\\p{L}\\p{N}}-])`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(([word]) => `${language} says "${word}"`);
}
