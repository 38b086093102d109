import type { LocalizedText } from "@medvirk/core";

/** How a change is said; `{part}` and `{what}` are of the plan. */
export const diffTexts: Readonly<
  Record<"added" | "changed" | "removed" | "field" | "fieldAnew", LocalizedText>
> = {
  added: {
    nb: "{part}: {what} er lagt til.",
    nn: "{part}: {what} er lagt til.",
    en: "{part}: {what} was added.",
  },
  changed: {
    nb: "{part}: {what} er endret. {details}.",
    nn: "{part}: {what} er endra. {details}.",
    en: "{part}: {what} was changed. {details}.",
  },
  removed: {
    nb: "{part}: {what} er tatt ut.",
    nn: "{part}: {what} er teke ut.",
    en: "{part}: {what} was taken out.",
  },
  field: {
    nb: "{label}: {before} → {after}",
    nn: "{label}: {before} → {after}",
    en: "{label}: {before} → {after}",
  },
  fieldAnew: {
    nb: "{label}: skrevet på nytt",
    nn: "{label}: skrive på nytt",
    en: "{label}: written anew",
  },
};

/** Parts that are called otherwise in a sentence than in a heading. */
export const partNames: Readonly<Record<string, LocalizedText>> = {
  actions: { nb: "Tiltak", nn: "Tiltak", en: "Actions" },
};

/** What stands for a value that is absent. */
export const notRecorded: LocalizedText = {
  nb: "ikke notert",
  nn: "ikkje notert",
  en: "not recorded",
};

/** The words of somebody between quotation marks. */
export const quoted: LocalizedText = { nb: "«{words}»", nn: "«{words}»", en: "“{words}”" };
