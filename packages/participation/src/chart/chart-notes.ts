import type { ParticipationChart } from "./participation-chart.ts";

/**
 * Gives what must stand below every picture: the model and the measure, what is disputed, caveats and sources.
 *
 * @param chart - the chart
 * @returns a note each
 * @internal
 */
export function notesOf({
  modelName,
  legend,
  rows,
  caveats,
  sources,
}: ParticipationChart): readonly string[] {
  const flags = rows.flatMap(({ flag }) => (flag === undefined ? [] : [`* ${flag}`]));
  return [`${modelName}. ${legend.measure}`, ...flags, ...caveats, ...sources];
}
