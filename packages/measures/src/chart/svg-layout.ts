import { scaleLinear, scalePoint } from "d3-scale";
import type { EpisodeChart } from "./episode-chart.ts";

/** Where everything stands, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Bottom of the plot itself. */
  readonly bottom: number;
  /** Place of a session from the left. */
  readonly x: (session: number) => number;
  /** Place of a score in tenths from the top. */
  readonly y: (tenths: number) => number;
  /** The values on the vertical axis, in tenths. */
  readonly ticks: readonly number[];
  /** Pixels from one session to the next. */
  readonly sessionWidth: number;
  /** Every how many sessions a number stands on the axis, and every how many a date. */
  readonly sessionStep: number;
  readonly dateStep: number;
}

/** Two lines of a label beside the plot. */
export const LABEL_HEIGHT = 36;

const LEAST_WIDTH = 900;
/** Of a sign in the names beside the plot, estimated. */
const SIGN_WIDTH = 7.6;
const LEFT = 44;
const RIGHT = 640;
const TOP = 62;
const PLOT_HEIGHT = 320;
const NUMBER_WIDTH = 24;
const DATE_WIDTH = 76;

/**
 * Lays a chart out; it grows where many labels stand beside it.
 *
 * @param chart - the chart as data
 * @returns scales and places
 * @internal
 */
export function layoutOf(chart: EpisodeChart): ChartLayout {
  const labels = chart.lines.length + chart.thresholds.length + 3 * chart.zones.length;
  const longest = Math.max(
    ...[...chart.lines, ...chart.thresholds].map(({ detail, label }) =>
      Math.max(label.length, detail.length),
    ),
    ...chart.lines.map(({ label }) => label.length + chart.gapLabel.length),
    ...chart.zones.flatMap(({ labels: named }) => Object.values(named).map(({ length }) => length)),
    0,
  );
  const bottom = TOP + Math.max(PLOT_HEIGHT, labels * LABEL_HEIGHT);
  const { maximumTenths, minimumTenths } = chart.range;
  const y = scaleLinear([minimumTenths, maximumTenths], [bottom, TOP]);
  const sessions = chart.sessions.map(({ session }) => session);
  const x = scalePoint(sessions, [LEFT + 8, RIGHT - 8]).padding(0.5);
  return {
    width: Math.max(LEAST_WIDTH, RIGHT + 44 + longest * SIGN_WIDTH),
    left: LEFT,
    right: RIGHT,
    top: TOP,
    bottom,
    x: (session) => x(session) ?? LEFT,
    y: (tenths) => y(tenths),
    ticks: y.ticks(4),
    sessionWidth: x.step(),
    sessionStep: roundStep(NUMBER_WIDTH / x.step()),
    dateStep: roundStep(DATE_WIDTH / x.step()),
  };
}

/** The next step of 1, 2, 5, 10, 20, 50 … that leaves room. */
function roundStep(least: number): number {
  let power = 1;
  for (;;) {
    for (const factor of [1, 2, 5]) if (factor * power >= least) return factor * power;
    power *= 10;
  }
}
