import type { DegreePosition } from "../models/index-models.ts";
import { peyrot, type PeyrotFactor } from "../models/peyrot.ts";
import { readFactors, type FactorReading } from "../placing/count-factors.ts";
import type { Assessment, FactorAnswers } from "../schemas/assessment-schema.ts";
import { readFit } from "./fit-to-wish.ts";
import type { Reading } from "./profile.ts";
import { readInfluence } from "./read-influence.ts";
import type { ReportTools } from "./report-tools.ts";

/**
 * Reads one checked assessment by itself.
 *
 * @param assessment - an assessment without issues
 * @param tools - what the readings of the report share
 * @returns the reading
 * @internal
 */
export function readAssessment(assessment: Assessment, tools: ReportTools): Reading {
  const { factors, rater } = assessment;
  const inOwnVoice = isInOwnVoice(assessment);
  return {
    assessment,
    inOwnVoice,
    position: readPosition(assessment, tools),
    fit: rater.role === "user" && inOwnVoice ? readFit(assessment, tools.positionIn) : undefined,
    factors: factors === undefined ? undefined : shareFactors(factors, tools),
    influence: readInfluence(assessment),
  };
}

function isInOwnVoice({ rater, enteredBy, confirmedByUser }: Assessment): boolean {
  if (rater.role === enteredBy) return true;
  return rater.role === "user" && confirmedByUser === true;
}

function readPosition({ experienced }: Assessment, tools: ReportTools): DegreePosition | undefined {
  if (experienced.state !== "placed") return undefined;
  return tools.positions.get(experienced.model)?.get(experienced.degree);
}

/** A reading looks only at four kinds of answer to five factors: at most 1024 readings differ. */
function shareFactors(factors: FactorAnswers, tools: ReportTools): FactorReading<PeyrotFactor> {
  let key = 0;
  for (const { id } of peyrot.members) {
    const answer = factors[id];
    key *= 4;
    if (answer === "user") key += 1;
    else if (answer === "shared") key += 2;
    else if (answer === "worker" || answer === "other") key += 3;
  }
  const known = tools.factors.get(key);
  if (known !== undefined) return known;
  const reading = readFactors(peyrot, factors);
  tools.factors.set(key, reading);
  return reading;
}
