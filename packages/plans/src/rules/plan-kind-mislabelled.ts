import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/** What was another kind of plan becomes an individual plan only by consent and a talk. */
export const planKindMislabelled: Rule = {
  id: "plan-kind-mislabelled",
  title: {
    nb: "En annen plan som ble individuell plan",
    nn: "Ein annan plan som vart individuell plan",
    en: "Another plan that became an individual plan",
  },
  message: {
    nb: "Planen kalles individuell plan, men er laget som en annen type plan; innhent samtykke og gå gjennom innholdet først.",
    nn: "Planen blir kalla individuell plan, men er laga som ein annan type plan; hent inn samtykke og gå gjennom innhaldet først.",
    en: "This plan is called an individual plan but was made as another kind of plan; get consent and go through the content first.",
  },
  from: "precontemplation",
  scope: "open",
  path: "madeFrom",
  sources: [
    {
      key: "reg2004",
      locator: "§§ 5 and 7, after Humerfelt, K. (2012), l. 5762-5788, 7789-7817, 8795-8801",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  check: findRelabelled,
};

function findRelabelled({ plan: { madeFrom, consents = [] } }: RuleContext): readonly RuleHit[] {
  if (madeFrom === undefined || madeFrom.kind === "individual-plan") return [];
  const { on = "", contentChecked } = madeFrom;
  const hasConsent = consents.some(
    (consent) =>
      consent.type === "plan" &&
      (consent.exception !== undefined ||
        (consent.answer === "given" && (consent.answeredOn ?? "") >= on)),
  );
  const isChecked = contentChecked !== undefined && contentChecked.on >= on;
  return hasConsent && isChecked ? [] : [{ path: ["madeFrom"] }];
}
