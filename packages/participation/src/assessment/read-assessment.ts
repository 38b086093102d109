import { arnstein } from "../models/arnstein.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { countFactors } from "../placing/count-factors.ts";
import { positionOf } from "../placing/position-of.ts";
import type { Assessment, FactorAnswers } from "../schemas/assessment-schema.ts";
import { fitToWish } from "./fit-to-wish.ts";
import type { DegreePosition, FactorReading, Reading } from "./profile.ts";
import { readInfluence } from "./read-influence.ts";

/**
 * Reads one checked assessment by itself.
 *
 * @param assessment - an assessment without issues
 * @returns the reading
 * @internal
 */
export function readAssessment(assessment: Assessment): Reading {
  const { experienced, factors } = assessment;
  const inOwnVoice = isInOwnVoice(assessment);
  const position = readPosition(experienced);
  const model = ordinalModels.find(({ id }) => id === position?.model) ?? arnstein;
  return {
    assessment,
    inOwnVoice,
    ...(position === undefined ? {} : { position }),
    ...(assessment.rater.role === "user" && inOwnVoice
      ? { fit: fitToWish(model, assessment) }
      : {}),
    ...(factors === undefined ? {} : { factors: readFactors(factors) }),
    influence: readInfluence(assessment),
  };
}

function isInOwnVoice({ rater, enteredBy, confirmedByUser }: Assessment): boolean {
  if (rater.role === enteredBy) return true;
  return rater.role === "user" && confirmedByUser === true;
}

function readPosition(experienced: Assessment["experienced"]): DegreePosition | undefined {
  if (experienced.state !== "placed") return undefined;
  const { model: id, degree } = experienced;
  const model = ordinalModels.find((candidate) => candidate.id === id);
  if (model === undefined) return undefined;
  return { model: id, degree, position: positionOf(model, degree), highest: model.members.length };
}

function readFactors(answers: FactorAnswers): FactorReading {
  const { count, answered, byUser, shared, byOthers, notAnswered } = countFactors(answers);
  return { count, answered, byUser, shared, byOthers, notAnswered };
}
