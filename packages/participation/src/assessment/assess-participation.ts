import { resultOf, type Result } from "@medvirk/core";
import { almAndreassen } from "../models/alm-andreassen.ts";
import { caveats } from "../models/caveats.ts";
import type { Caveat, ParticipationModel } from "../models/model.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { peyrot } from "../models/peyrot.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { findAssessmentIssues } from "./find-assessment-issues.ts";
import type { ParticipationReport, UsedModel } from "./profile.ts";
import { profileDecision } from "./profile-decision.ts";

/**
 * Sets out who decided what, decision by decision, as the user saw it and as the worker saw it.
 *
 * Each rater's reading stays apart. No number is drawn from several readings, decisions or
 * persons, and an answer that isn't there is never a low degree.
 *
 * @param assessments - assessments of any number of decisions, in any order
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
 * const degree = (degree, evidence) => ({ state: "placed", model: "arnstein", degree, evidence });
 * const report = assessParticipation([
 *   { ...about, rater: { role: "user" }, enteredBy: "user", experienced: degree("consultation", "they asked me") },
 *   { ...about, rater: { role: "worker" }, enteredBy: "worker", experienced: degree("partnership", "we agreed") },
 * ]);
 * report.ok && report.value.decisions[0].divergences[0].outcome; // => "higher"
 * ```
 */
export function assessParticipation(
  assessments: readonly Assessment[],
): Result<ParticipationReport> {
  return resultOf(findAssessmentIssues(assessments), () => {
    const byDecision = new Map<string, Assessment[]>();
    for (const assessment of assessments) {
      const own = byDecision.get(assessment.decision);
      if (own === undefined) byDecision.set(assessment.decision, [assessment]);
      else own.push(assessment);
    }
    return {
      assessments: assessments.length,
      decisions: Array.from(byDecision, ([decision, own]) => profileDecision(decision, own)),
      models: findUsedModels(assessments),
      caveats: findCaveats(assessments),
    };
  });
}

function findUsedModels(assessments: readonly Assessment[]): readonly UsedModel[] {
  const models: readonly ParticipationModel[] = [...ordinalModels, peyrot, almAndreassen];
  const used = new Set<string>();
  for (const { experienced, wished, factors, opening } of assessments) {
    if (experienced.state === "placed") used.add(experienced.model);
    if (wished?.state === "placed") used.add(wished.model);
    if (factors !== undefined) used.add(peyrot.id);
    if (opening !== undefined) used.add(almAndreassen.id);
  }
  return models
    .filter(({ id }) => used.has(id))
    .map(({ id, version, citations }) => ({ id, version, citations }));
}

/** The seven, and what is disputed about a degree that was used. */
function findCaveats(assessments: readonly Assessment[]): readonly Caveat[] {
  const flags = new Set<Caveat>();
  for (const { experienced, wished } of assessments) {
    for (const answer of [experienced, wished]) {
      if (answer?.state !== "placed") continue;
      const model = ordinalModels.find(({ id }) => id === answer.model);
      const flag = model?.members.find(({ id }) => id === answer.degree)?.flag;
      if (flag !== undefined) flags.add(flag);
    }
  }
  return [...caveats, ...flags];
}
