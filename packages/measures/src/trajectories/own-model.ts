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
  details: ModelDetails,
): Omit<TrajectoryModel, "expected" | "method" | "zones"> {
  const { ageGroups, citation, id, instrument, licenceNote, name, population, scale, version } =
    details;
  return {
    schemaVersion: "0.1",
    id,
    version,
    name,
    instrument,
    raters: [fit.rater],
    ...(ageGroups === undefined ? {} : { ageGroups }),
    population,
    episodes: fit.episodes,
    period: fit.period,
    citation,
    licenceNote,
    scale,
    intakeRange: fit.intakeRange,
  };
}
