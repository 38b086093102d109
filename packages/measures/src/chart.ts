export type { ChartGap, ChartLine, ChartPoint, ChartSymbol } from "./chart/chart-lines.ts";
export type { ChartNotes } from "./chart/chart-notes.ts";
export type { ChartBand, ChartThreshold } from "./chart/chart-thresholds.ts";
export { describeEpisode, type EpisodeChartOptions } from "./chart/describe-episode.ts";
export { episodeChart, type ChartSession, type EpisodeChart } from "./chart/episode-chart.ts";
export { renderEpisodeSvg, type EpisodeSvgOptions } from "./chart/render-episode-svg.ts";
