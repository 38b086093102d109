import type { AnswerOption } from "./question.ts";

/** Yes or no. */
export const yesOrNo: readonly AnswerOption[] = [
  { id: "yes", label: { nb: "Ja", nn: "Ja", en: "Yes" } },
  { id: "no", label: { nb: "Nei", nn: "Nei", en: "No" } },
];

/** Yes, partly or no. */
export const yesPartlyOrNo: readonly AnswerOption[] = [
  { id: "yes", label: { nb: "Ja", nn: "Ja", en: "Yes" } },
  { id: "partly", label: { nb: "Delvis", nn: "Delvis", en: "Partly" } },
  { id: "no", label: { nb: "Nei", nn: "Nei", en: "No" } },
];
