export {
  categoryCodes,
  classifyColumns,
  createEpisodeColumns,
  flagBits,
  type EpisodeColumns,
} from "./columns/classify-columns.ts";
export {
  absentTenths,
  incompleteTenths,
  outOfRangeTenths,
  scoreColumns,
  type ColumnCounts,
  type TenthsColumn,
} from "./columns/score-columns.ts";
