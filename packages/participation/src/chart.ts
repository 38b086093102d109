export {
  participationChart,
  type ChartColumn,
  type ChartRow,
  type ParticipationChart,
} from "./chart/participation-chart.ts";
export { renderParticipationSvg } from "./chart/render-participation-svg.ts";
