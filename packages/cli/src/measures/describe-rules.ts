import { formatCitation, pickText, type Citation, type LocalizedText } from "@medvirk/core";
import { policyCitations } from "@medvirk/measures";
import type { ReadingRules } from "./reading-rules.ts";

/**
 * Says which policies, rules and model an answer was read by, each with its sources.
 *
 * @param rules - of the call
 * @param language - nb, nn or en
 * @returns a few lines; empty where scores were read by none
 */
export function describeRules(
  { model, policies, signalRules }: ReadingRules,
  language: string,
): string {
  const told = [
    ...policies.map((policy) =>
      tell(policy.id, policy.name, policyCitations(policy), policy.note, language),
    ),
    ...signalRules.map(({ citation, id }) => tell(id, undefined, [citation], undefined, language)),
    ...(model === undefined
      ? []
      : [
          tell(
            `${model.id} ${model.version}`,
            model.name,
            [model.citation],
            model.licenceNote,
            language,
          ),
        ]),
  ];
  return told.join("");
}

function tell(
  id: string,
  name: LocalizedText | undefined,
  citations: readonly Citation[],
  note: LocalizedText | undefined,
  language: string,
): string {
  const sources = new Set(citations.map((citation) => formatCitation(citation, language)));
  const lines = [...sources, ...(note === undefined ? [] : [pickText(note, language)])];
  const said = name === undefined ? "" : `: ${pickText(name, language)}`;
  return `${id}${said}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
