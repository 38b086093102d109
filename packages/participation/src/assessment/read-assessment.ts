import { arnstein } from "../models/arnstein.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { peyrot } from "../models/peyrot.ts";
import { readFactors } from "../placing/count-factors.ts";
import { positionOf } from "../placing/position-of.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { fitToWish } from "./fit-to-wish.ts";
import type { DegreePosition, Reading } from "./profile.ts";
import { readInfluence } from "./read-influence.ts";

/**
 * Reads one checked assessment by itself.
 *
 * @param assessment - an assessment without issues
 * @returns the reading
 * @internal
 */
export function readAssessment(assessment: Assessment): Reading {
  const { experienced, factors, rater } = assessment;
  const inOwnVoice = isInOwnVoice(assessment);
  const modelId = experienced.state === "placed" ? experienced.model : arnstein.id;
  const model = ordinalModels.find(({ id }) => id === modelId) ?? arnstein;
  return {
    assessment,
    inOwnVoice,
    position: readPosition(experienced),
    fit: rater.role === "user" && inOwnVoice ? fitToWish(model, assessment) : undefined,
    factors: factors === undefined ? undefined : readFactors(peyrot, factors),
    influence: readInfluence(assessment),
  };
}

function isInOwnVoice({ rater, enteredBy, confirmedByUser }: Assessment): boolean {
  if (rater.role === enteredBy) return true;
  return rater.role === "user" && confirmedByUser === true;
}

function readPosition(experienced: Assessment["experienced"]): DegreePosition | undefined {
  if (experienced.state !== "placed") return undefined;
  const { model: modelId, degree } = experienced;
  const model = ordinalModels.find(({ id }) => id === modelId);
  if (model === undefined) return undefined;
  const position = positionOf(model, degree);
  return { model: modelId, degree, position, highest: model.members.length };
}
