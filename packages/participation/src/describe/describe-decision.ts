import { formatText, pickText, type LocalizedText, type TextParams } from "@medvirk/core";
import type { DecisionProfile } from "../assessment/profile.ts";
import type { Phase } from "../models/alm-andreassen.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { describePlace, labelOfPhase } from "./describe-place.ts";
import { describeReading } from "./describe-reading.ts";
import type { NamedModel } from "./label-of-degree.ts";
import { oneLine } from "./one-line.ts";
import { changeWords, divergenceWords, noDivergenceWords, roleWords, sentences } from "./words.ts";

/**
 * Says a decision's profile in words: each rater's reading apart, then what stands between them.
 *
 * @param profile - a decision of a report
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @param models - the models of the report, where it holds scales of one's own
 * @returns one line a statement, the decision first and each rater's lines indented; show the
 *   report's caveats with them
 * @example
 * ```ts
 * import { assessParticipation } from "@medvirk/participation";
 * import { describeDecision } from "@medvirk/participation/describe";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "chose-not-to-take-part" },
 * }]);
 * report.ok && describeDecision(report.value.decisions[0], "en")[1];
 * // => "The user: chose not to take part, and that is a full answer"
 * ```
 */
export function describeDecision(
  profile: DecisionProfile,
  language: string,
  models: readonly NamedModel[] = ordinalModels,
): readonly string[] {
  const say = (text: LocalizedText, params: TextParams = {}): string =>
    formatText(pickText(text, language), params, language);
  const phaseLabel = (phase: Phase | null): string =>
    phase === null ? say(sentences.nothing) : labelOfPhase(phase, language);
  const about = profile.readings.find(({ assessment }) => assessment.about)?.assessment.about;
  const answered = profile.phases.filter((phase) => phase.answered.length > 0);
  return [
    say(sentences.decision, { decision: oneLine(about ?? profile.decision) }),
    ...profile.readings.flatMap((reading) =>
      describeReading(reading, language, models, profile.changes.length > 0),
    ),
    ...profile.divergences.map((divergence) => {
      const place = describePlace(divergence.worker, divergence.phase, language);
      return divergence.outcome === "not-comparable"
        ? say(sentences.noDivergence, { place, reason: say(noDivergenceWords[divergence.reason]) })
        : say(sentences.divergence, { place, outcome: say(divergenceWords[divergence.outcome]) });
    }),
    ...profile.changes.map((change) => {
      const who = `${say(roleWords[change.rater.role])}${describePlace(change.rater, undefined, language)}`;
      const days = { from: change.from.date, to: change.to.date };
      const outcome =
        change.outcome === "not-comparable"
          ? say(noDivergenceWords[change.reason])
          : say(changeWords[change.outcome]);
      return `${who}: ${say(sentences.change, { ...days, outcome })}`;
    }),
    ...(answered.length === 0
      ? []
      : [
          say(sentences.phases, {
            list: answered.map(({ phase }) => phaseLabel(phase)).join("; "),
          }),
        ]),
    ...profile.earliestPhases.map(({ rater, phase }) => {
      const who = `${say(roleWords[rater.role])}${describePlace(rater, undefined, language)}`;
      return `${who}: ${say(sentences.earliest, { phase: phaseLabel(phase) })}`;
    }),
    ...(profile.notRecorded.includes("user") ? [say(sentences.noUser)] : []),
    ...(profile.notRecorded.includes("worker") ? [say(sentences.noWorker)] : []),
    ...(profile.proxyWithoutUser ? [say(sentences.proxyWithoutUser)] : []),
  ];
}
