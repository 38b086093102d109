import { formatCitation, pickText } from "@medvirk/core";
import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import { policyCitations } from "../policies/policy-citations.ts";
import type { Policy } from "../schemas/types.ts";
import { reasonTexts } from "../texts/labels.ts";
import { fits } from "./chart-thresholds.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { formatTenths } from "./format-score.ts";
import { say } from "./say.ts";

/**
 * Says of each policy what its thresholds are and where they come from, or why it isn't used.
 *
 * @param assessment - the assessed course
 * @param options - language and policies
 * @returns a line for each policy that speaks of an instrument of the course
 * @internal
 */
export function policyLines(
  assessment: EpisodeAssessment,
  { language, policies }: EpisodeChartOptions,
): readonly string[] {
  return policies.flatMap((policy) => policyLine(policy, assessment, language));
}

function policyLine(
  policy: Policy,
  { series }: EpisodeAssessment,
  language: string,
): readonly string[] {
  const given = series
    .flatMap((one) => one.classifications)
    .filter((classification) => classification.policy === policy.id);
  const [first] = given;
  if (first === undefined) return [];
  if (given.some(fits)) return [sourceLine(policy, language)];
  const reasons = first.reasons.map((reason) => pickText(reasonTexts[reason], language));
  return [say("notUsed", language, { policy: policy.id, reasons: reasons.join(", ") })];
}

function sourceLine(policy: Policy, language: string): string {
  const { cutoff, reliableChange } = policy;
  const thresholds = [
    cutoff && say("cutoffValue", language, { cutoff: formatTenths(cutoff.tenths, language) }),
    reliableChange &&
      say("changeValue", language, { change: formatTenths(reliableChange.tenths, language) }),
  ];
  const citations = new Set(
    policyCitations(policy).map((citation) => formatCitation(citation, language)),
  );
  return say("source", language, {
    policy: policy.id,
    thresholds: thresholds.filter((part) => part !== undefined).join(", "),
    citation: [...citations].join("; "),
  });
}
