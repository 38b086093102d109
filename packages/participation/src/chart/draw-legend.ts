import { padding } from "./draw-frame.ts";
import { drawMarks } from "./draw-marks.ts";
import type { ParticipationChart } from "./participation-chart.ts";
import { drawText } from "./svg-parts.ts";

/**
 * Draws what the marks mean: whose they are, and which is the wish.
 *
 * @param chart - the chart
 * @param y - the base line
 * @returns the elements
 * @internal
 */
export function drawLegend({ columns, legend }: ParticipationChart, y: number): readonly string[] {
  const roles = [...new Map(columns.map(({ role, roleName }) => [role, roleName]))];
  const entries = roles.map(([role, name], index) => {
    const x = padding + 8 + index * 150;
    return [...drawMarks(role, { x, y: y - 5 }, undefined), drawText(x + 16, y, name, "soft")];
  });
  const x = padding + 8 + roles.length * 150;
  return [
    ...entries.flat(),
    ...drawMarks("user", undefined, { x: x + 6, y: y - 5 }),
    drawText(x + 28, y, legend.wished, "soft"),
  ];
}
