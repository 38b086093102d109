import { area, line } from "d3-shape";
import type { ChartZones, ChartZoneStep } from "./chart-zones.ts";
import type { EpisodeChart } from "./episode-chart.ts";
import { element } from "./svg-element.ts";
import type { ChartLayout } from "./svg-layout.ts";
import { coloured } from "./svg-style.ts";

/**
 * Draws the zones of a trajectory model: three tints, and their two borders as lines of their own,
 * so that they are told apart without colour.
 *
 * @param zones - the zones
 * @param chart - the chart as data
 * @param layout - its layout
 * @returns markup
 * @internal
 */
export function drawZones(zones: ChartZones, chart: EpisodeChart, layout: ChartLayout): string {
  const steps = widened(zones.steps);
  const { maximumTenths, minimumTenths } = chart.range;
  const isHigherBetter = zones.direction === "higher-is-better";
  const best = isHigherBetter ? maximumTenths : minimumTenths;
  const worst = isHigherBetter ? minimumTenths : maximumTenths;
  const x = ({ place }: WideStep): number => layout.x(1) + (place - 1) * layout.sessionWidth;
  const y = (tenths: number): number =>
    layout.y(Math.min(maximumTenths, Math.max(minimumTenths, tenths)));
  const tint = (fill: "green" | "yellow" | "red", from: Border, to: Border): string => {
    const shape = area<WideStep>(
      x,
      (step) => y(from(step)),
      (step) => y(to(step)),
    );
    return element("path", { d: shape(steps) ?? "", ...coloured({ fill }) });
  };
  const border = (of: Border, dashes: string): string => {
    const path = line<WideStep>(x, (step) => y(of(step)));
    return element("path", {
      d: path(steps) ?? "",
      "stroke-width": 1,
      "stroke-dasharray": dashes,
      ...coloured({ stroke: "softInk" }),
    });
  };
  const green: Border = ({ greenFromTenths }) => greenFromTenths;
  const red: Border = ({ redBelowTenths }) => redBelowTenths;
  return [
    tint("green", () => best, green),
    tint("yellow", green, red),
    tint("red", red, () => worst),
    border(green, "2 3"),
    border(red, "9 3 2 3"),
  ].join("");
}

interface WideStep extends ChartZoneStep {
  /** Session, or half a session before the first or after the last. */
  readonly place: number;
}

type Border = (step: WideStep) => number;

/** Half a session wider at both ends, so that a zone of one session is seen too. */
function widened(steps: readonly ChartZoneStep[]): WideStep[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    { ...first, place: first.session - 0.4 },
    ...steps.map((step) => ({ ...step, place: step.session })),
    { ...last, place: last.session + 0.4 },
  ];
}
