import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import { trajectoryPath } from "../trajectories/trajectory-path.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { say } from "./say.ts";

/** The borders of the zones at a session. */
export interface ChartZoneStep {
  readonly session: number;
  /** The score that the model expects; `null` where it doesn't say. */
  readonly expectedTenths: number | null;
  readonly greenFromTenths: number;
  readonly redBelowTenths: number;
}

/** The zones of a trajectory model from the intake on. */
export interface ChartZones {
  /** Id and version of the model: another version may say something else. */
  readonly model: string;
  readonly instrument: string;
  /** Which way is green. */
  readonly direction: "higher-is-better" | "lower-is-better";
  readonly steps: readonly ChartZoneStep[];
  /** What each zone means, in words that need no colour. */
  readonly labels: Readonly<Record<"green" | "yellow" | "red", string>>;
}

/**
 * Gives the zones of the trajectory model, where exactly one series is read by it.
 *
 * @param assessment - the assessed course
 * @param options - language and model
 * @returns one set of zones, or none
 * @internal
 */
export function chartZones(
  assessment: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly ChartZones[] {
  const { instruments, language, trajectory } = options;
  if (trajectory === undefined) return [];
  const intakes = assessment.series.flatMap(({ zones }) =>
    zones === null || zones.points.length === 0 ? [] : (zones.intake ?? []),
  );
  const [intake, ...others] = intakes;
  if (intake === undefined || others.length > 0) return [];
  const length = assessment.sessionCount - intake.session + 1;
  const steps = trajectoryPath(trajectory, intake.totalTenths, length).flatMap(
    ({ expectedTenths, greenFromTenths, reasons, redBelowTenths, session }): ChartZoneStep[] => {
      if (greenFromTenths === null || redBelowTenths === null || reasons.length > 0) return [];
      const place = session + intake.session - 1;
      return [{ session: place, expectedTenths, greenFromTenths, redBelowTenths }];
    },
  );
  if (steps.length === 0) return [];
  const { shortName } = instrumentOf(trajectory.instrument, instruments);
  return [
    {
      model: `${trajectory.id} ${trajectory.version}`,
      instrument: trajectory.instrument,
      direction: trajectory.scale.direction,
      steps,
      labels: {
        green: `${shortName}, ${say("zoneGreen", language)}`,
        yellow: `${shortName}, ${say("zoneYellow", language)}`,
        red: `${shortName}, ${say("zoneRed", language)}`,
      },
    },
  ];
}
