import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** The plan is written with the person. */
export const planWrittenWithoutUser: Rule = {
  id: "plan-written-without-user",
  title: {
    nb: "Planen er skrevet sammen",
    nn: "Planen er skriven saman",
    en: "The plan is written together",
  },
  message: {
    nb: "Planen er skrevet uten personen. Gå gjennom den sammen fra begynnelsen.",
    nn: "Planen er skriven utan personen. Gå gjennom han saman frå byrjinga.",
    en: "The plan was written without the person. Go through it together from the start.",
  },
  from: "preparation",
  scope: "open",
  path: "authoring",
  sources: [
    {
      key: "reg2004",
      locator: "§ 4, after Humerfelt, K. (2012), l. 8083-8089, 8122-8142",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  check: findWrittenAlone,
};

function findWrittenAlone({ plan: { authoring } }: RuleContext): readonly RuleHit[] {
  return authoring?.mode === "worker-alone" && authoring.userTookPart !== true
    ? [{ path: ["authoring"] }]
    : [];
}
