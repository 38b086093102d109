export {
  participationChart,
  type ChartColumn,
  type ChartPhase,
  type ChartRow,
  type ParticipationChart,
} from "./chart/participation-chart.ts";
export { participationVegaLite, type VegaLiteSpec } from "./chart/participation-vega-lite.ts";
export { renderContinuumSvg } from "./chart/render-continuum-svg.ts";
export { renderLadderSvg } from "./chart/render-ladder-svg.ts";
export { renderModelSvg } from "./chart/render-model-svg.ts";
export { renderPhaseWheelSvg } from "./chart/render-phase-wheel-svg.ts";
