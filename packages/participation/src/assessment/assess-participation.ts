import { resultOf, type Result } from "@medvirk/core";
import { almAndreassen } from "../models/alm-andreassen.ts";
import { caveats } from "../models/caveats.ts";
import type { Caveat, OrdinalModel } from "../models/model.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { peyrot } from "../models/peyrot.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { findAssessmentIssues } from "./find-assessment-issues.ts";
import { groupByDecision } from "./group-by-decision.ts";
import type { ParticipationReport, UsedModel } from "./profile.ts";
import { profileDecision } from "./profile-decision.ts";
import { createReportTools } from "./report-tools.ts";

/**
 * Sets out who decided what, decision by decision, as the user saw it and as the worker saw it.
 *
 * Each rater's reading stays apart. No number is drawn from several readings, decisions or
 * persons, and an answer that isn't there is never a low degree.
 *
 * @param assessments - assessments of any number of decisions, in any order
 * @param ownModels - scales of one's own, made by `defineModel`, that degrees may be placed in too
 * @returns a profile of each decision, with models, caveats and citations; or every issue found:
 *   `participation.unknown-model`, `participation.unknown-degree`,
 *   `participation.degree-of-other-model`, `participation.repeated-assessment`,
 *   `participation.unmarked-entry-for-user`, `participation.wish-not-by-user`,
 *   `participation.abstention-not-by-user`, `participation.blank-text`, `core.invalid-date`
 * @source Humerfelt (2012), l. 1592-1765; Vigdal (2020), l. 3831-3849; read 2026-11-22
 * @example
 * ```ts
 * import { assessParticipation } from "@medvirk/participation";
 *
 * const about = { decision: "housing-1", date: "2026-03-02" };
 * const degree = (degree: string, evidence: string) =>
 *   ({ state: "placed", model: "arnstein", degree, evidence }) as const;
 * const report = assessParticipation([
 *   { ...about, rater: { role: "user" }, enteredBy: "user", experienced: degree("consultation", "they asked me") },
 *   { ...about, rater: { role: "worker" }, enteredBy: "worker", experienced: degree("partnership", "we agreed") },
 * ]);
 * report.ok && report.value.decisions[0].divergences[0].outcome; // => "higher"
 * ```
 */
export function assessParticipation(
  assessments: readonly Assessment[],
  ownModels: readonly OrdinalModel[] = [],
): Result<ParticipationReport> {
  const models = [...ordinalModels, ...ownModels];
  const tools = createReportTools(models);
  const groups = groupByDecision(assessments);
  return resultOf(findAssessmentIssues(assessments, groups, tools.positions), () => {
    return {
      assessments: assessments.length,
      decisions: groups.map((own) => profileDecision(own, tools)),
      models: findUsedModels(assessments, models),
      caveats: findCaveats(assessments, models),
    };
  });
}

function findUsedModels(
  assessments: readonly Assessment[],
  models: readonly OrdinalModel[],
): readonly UsedModel[] {
  const used = new Set<string>();
  for (const { experienced, wished, factors, opening } of assessments) {
    if (experienced.state === "placed") used.add(experienced.model);
    if (wished?.state === "placed") used.add(wished.model);
    if (factors !== undefined) used.add(peyrot.id);
    if (opening !== undefined) used.add(almAndreassen.id);
  }
  return [...models, peyrot, almAndreassen]
    .filter(({ id }) => used.has(id))
    .map(({ id, version, kind, name, members, citations }) => ({
      id,
      version,
      kind,
      name,
      members,
      citations,
    }));
}

/** The seven, and what is disputed about a degree that was used. */
function findCaveats(
  assessments: readonly Assessment[],
  models: readonly OrdinalModel[],
): readonly Caveat[] {
  const disputed = models.flatMap(({ id: model, members }) =>
    members.flatMap(({ id: degree, flag }) => (flag === undefined ? [] : { model, degree, flag })),
  );
  const used = disputed.filter(({ model, degree }) =>
    assessments.some(
      ({ experienced, wished }) =>
        isDegree(experienced, model, degree) || isDegree(wished, model, degree),
    ),
  );
  return [...caveats, ...used.map(({ flag }) => flag)];
}

function isDegree(
  answer: Assessment["experienced"] | Assessment["wished"],
  model: string,
  degree: string,
): boolean {
  return answer?.state === "placed" && answer.model === model && answer.degree === degree;
}
