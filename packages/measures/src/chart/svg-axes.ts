import type { EpisodeChart } from "./episode-chart.ts";
import { element, textElement } from "./svg-element.ts";
import type { ChartLayout } from "./svg-layout.ts";
import { coloured } from "./svg-style.ts";

/**
 * Draws the title, the scale with its quiet lines, and the sessions with their days.
 *
 * @param chart - the chart as data
 * @param layout - its layout
 * @returns markup
 * @internal
 */
export function drawAxes(chart: EpisodeChart, layout: ChartLayout): string {
  const { bottom, left, right, ticks, y } = layout;
  const title = textElement(chart.title, {
    x: left - 20,
    y: 32,
    "font-size": 17,
    "font-weight": 600,
    ...coloured({ fill: "ink" }),
  });
  const scale = ticks.map((tenths) => {
    const place = y(tenths);
    const isBase = tenths === chart.range.minimumTenths;
    return (
      element("path", {
        d: `M${String(left)},${String(place)}H${String(right)}`,
        "stroke-width": 1,
        ...coloured({ stroke: isBase ? "softInk" : "grid" }),
      }) +
      textElement(String(tenths / 10), {
        x: left - 10,
        y: place + 4,
        "text-anchor": "end",
        ...coloured({ fill: "softInk" }),
      })
    );
  });
  const label = textElement(chart.sessionLabel, {
    x: right + 14,
    y: bottom + 20,
    ...coloured({ fill: "softInk" }),
  });
  return title + scale.join("") + sessionTicks(chart, layout) + label;
}

function sessionTicks(chart: EpisodeChart, layout: ChartLayout): string {
  const { bottom, dateStep, sessionStep, x } = layout;
  return chart.sessions
    .map(({ date, session }) => {
      const isNumbered = isOnStep(session, sessionStep);
      const isDated = isOnStep(session, dateStep);
      const shared = { x: x(session), "text-anchor": "middle" };
      const number = textElement(String(session), {
        ...shared,
        y: bottom + 20,
        ...coloured({ fill: "ink" }),
      });
      const day = textElement(date, {
        ...shared,
        y: bottom + 36,
        "font-size": 11,
        ...coloured({ fill: "softInk" }),
      });
      return (isNumbered || isDated ? number : "") + (isDated ? day : "");
    })
    .join("");
}

function isOnStep(session: number, step: number): boolean {
  return (session - 1) % step === 0;
}
