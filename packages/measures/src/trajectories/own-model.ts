import type { LocalizedText } from "@medvirk/core";
import type { SampleFacts } from "../estimators/sample-facts.ts";
import type { TrajectoryModel } from "../schemas/trajectory-types.ts";

/** What the caller says of a model made of own courses; nothing is made up. */
export type ModelDetails = Pick<
  TrajectoryModel,
  | "id"
  | "version"
  | "name"
  | "ageGroups"
  | "population"
  | "citation"
  | "licenceNote"
  | "scale"
  | "instrument"
> & {
  /** What the borders of the zones are, in words. */
  readonly meaning: LocalizedText;
};

/**
 * Gives the parts of a model that any fit to own courses has.
 *
 * @internal
 */
export function ownModel(
  fit: SampleFacts,
  { meaning: _, ...details }: ModelDetails,
): Omit<TrajectoryModel, "expected" | "method" | "zones"> {
  return {
    schemaVersion: "0.1",
    ...details,
    raters: [fit.rater],
    episodes: fit.episodes,
    period: fit.period,
    intakeRange: fit.intakeRange,
  };
}
