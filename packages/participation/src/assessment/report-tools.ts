import type { PeyrotFactor } from "../models/peyrot.ts";
import { indexModels, type ModelIndex } from "../models/index-models.ts";
import type { OrdinalModel } from "../models/model.ts";
import type { FactorReading } from "../placing/count-factors.ts";
import type { PhaseCoverage } from "./profile.ts";

/**
 * What the readings of one report share. Most of a hundred thousand decisions look alike in their
 * parts, and a part that is made once costs neither time nor memory again.
 *
 * @internal
 */
export interface ReportTools {
  readonly positions: ModelIndex;
  readonly positionIn: (model: string, degree: string) => number;
  /** By who controlled what. */
  readonly factors: Map<number, FactorReading<PeyrotFactor>>;
  /** By which roles answered in which phase. */
  readonly coverages: Map<number, readonly PhaseCoverage[]>;
}

/**
 * Makes the tools of one report.
 *
 * @param models - the ordinal models that degrees may be placed in
 * @returns empty tools
 * @internal
 */
export function createReportTools(models: readonly OrdinalModel[]): ReportTools {
  const positions = indexModels(models);
  return {
    positions,
    positionIn: (model, degree) => positions.get(model)?.get(degree)?.position ?? 0,
    factors: new Map(),
    coverages: new Map(),
  };
}
