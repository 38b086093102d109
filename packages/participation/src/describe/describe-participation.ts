import { formatCitation, pickText } from "@medvirk/core";
import type { ParticipationReport } from "../assessment/profile.ts";
import { describeDecision } from "./describe-decision.ts";
import { sentences } from "./words.ts";

/**
 * Says a report in plain words: each decision, then the caveats and the sources.
 *
 * @param report - of `assessParticipation`
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @returns lines of text, an empty line between decisions; raters' own words stay as they wrote them
 * @example
 * ```ts
 * import { assessParticipation } from "@medvirk/participation";
 * import { describeParticipation } from "@medvirk/participation/describe";
 *
 * const report = assessParticipation([{
 *   decision: "Support talks", date: "2026-03-02", rater: { role: "user" }, enteredBy: "worker",
 *   experienced: { state: "not-asked" },
 * }]);
 * report.ok && describeParticipation(report.value, "nn").split("\n").slice(0, 2);
 * // => ["Avgjerd: Support talks", "Brukaren: vart ikkje spurt"]
 * ```
 */
export function describeParticipation(report: ParticipationReport, language: string): string {
  const citations = report.models.flatMap((model) => model.citations);
  const lines = [
    ...report.decisions.flatMap((decision) => [
      ...describeDecision(decision, language, report.models),
      "",
    ]),
    pickText(sentences.caveats, language),
    ...report.caveats.map(({ text }) => `- ${pickText(text, language)}`),
  ];
  if (citations.length > 0) {
    lines.push("", pickText(sentences.sources, language));
    lines.push(...citations.map((citation) => `- ${formatCitation(citation, language)}`));
  }
  return lines.join("\n");
}
