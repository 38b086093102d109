export type { ChartGap, ChartLine, ChartPoint, ChartSymbol } from "./chart/chart-lines.ts";
export type { ChartNotes } from "./chart/chart-notes.ts";
export type { EpisodeChartOptions } from "./chart/chart-options.ts";
export type { ChartRange } from "./chart/chart-range.ts";
export type { ChartBand, ChartThreshold } from "./chart/chart-thresholds.ts";
export type { ChartZones, ChartZoneStep } from "./chart/chart-zones.ts";
export { describeEpisode } from "./chart/describe-episode.ts";
export { episodeChart, type ChartSession, type EpisodeChart } from "./chart/episode-chart.ts";
export { episodeVegaLite } from "./chart/episode-vega-lite.ts";
export { renderEpisodeSvg } from "./chart/render-episode-svg.ts";
export {
  changeScatter,
  type ChangeScatter,
  type ScatterCategory,
  type ScatterMark,
} from "./chart/service/change-scatter.ts";
export { renderScatterSvg } from "./chart/service/render-scatter-svg.ts";
export { renderTrendSvg } from "./chart/service/render-trend-svg.ts";
export type { ServiceChartOptions } from "./chart/service/service-options.ts";
export {
  serviceTrend,
  type EmptyTrendPoint,
  type ServiceTrend,
  type ServiceTrendOptions,
  type ShownTrendPoint,
  type TrendPoint,
} from "./chart/service/service-trend.ts";
export { scatterVegaLite, trendVegaLite } from "./chart/service/service-vega-lite.ts";
export type { SvgOptions } from "./chart/svg-document.ts";
export type { VegaLiteSpec } from "./chart/vega-lite.ts";
