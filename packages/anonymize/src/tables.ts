export {
  createTable,
  createTableFromStream,
  type Table,
  type TableCell,
  type TableColumn,
} from "./tables/table.ts";
export { equivalenceClasses, type EquivalenceClasses } from "./tables/equivalence-classes.ts";
export { assessRisk } from "./tables/risk/assess-risk.ts";
export { riskDefinitions } from "./tables/risk/risk-definitions.ts";
export { individualRisk } from "./tables/risk/individual-risk.ts";
export { individualRisks } from "./tables/risk/individual-risks.ts";
export { sudaScores } from "./tables/risk/suda-scores.ts";
export { assessUtility, type UtilityReport } from "./tables/utility/assess-utility.ts";
export type {
  AttackerRisk,
  LookalikeCount,
  ModelOutcome,
  PopulationRisk,
  PopulationUniqueness,
  PycanonRecursive,
  RiskDefinition,
  RiskOptions,
  RiskReport,
  SensitiveRisk,
} from "./tables/risk/risk-report.ts";
export { configColumns, type ColumnNames } from "./tables/counts/config-columns.ts";
export type { DisclosureProfile } from "./tables/counts/disclosure-profile.ts";
export { smallCountProfiles } from "./tables/counts/small-count-profiles.ts";
export { suppressCells } from "./tables/counts/suppress-cells.ts";
export { suppressedRows } from "./tables/counts/suppressed-rows.ts";
export { suppressedPage, type PageOptions } from "./tables/counts/publish/suppressed-page.ts";
export { compareReleases } from "./tables/counts/differencing/compare-releases.ts";
export type {
  Release,
  ReleaseComparison,
  ReleaseFinding,
} from "./tables/counts/differencing/release-comparison.ts";
export { roundCells, type RoundingConfig } from "./tables/counts/rounding/round-cells.ts";
export type { RoundedTable, RoundingSummary } from "./tables/counts/rounding/rounded-table.ts";
export type {
  CellPlace,
  CountCell,
  ProvenInterval,
  PublishedDimension,
  PublishedTable,
  ShownCell,
  SuppressedCell,
  SuppressedTable,
  SuppressionAudit,
  SuppressionSummary,
} from "./tables/counts/suppressed-table.ts";
export type { ReaderNote } from "./tables/reader-note.ts";
export type {
  ColumnDeclaration,
  ColumnRole,
  MissingTreatment,
  Sampling,
  TableConfig,
} from "./schemas/tables/table-config-schema.ts";
export type { HierarchyDeclaration } from "./schemas/tables/hierarchy-schema.ts";
export type { UtilityMetric } from "./schemas/tables/metric-schema.ts";
export type { PrivacyModel, SensitiveDistance } from "./schemas/tables/model-schema.ts";
export { municipalitySources } from "./tables/hierarchies/municipality-sources.ts";
export { createHierarchy } from "./tables/hierarchies/create-hierarchy.ts";
export type { Hierarchy, HierarchyLevel } from "./tables/hierarchies/hierarchy.ts";
export { anonymizeTable } from "./tables/recoding/anonymize-table.ts";
export {
  recodingDefinitions,
  type RecodingDefinition,
} from "./tables/recoding/recoding-definitions.ts";
export type {
  AnonymizedTable,
  RecodedColumn,
  RecodingOptions,
  RecodingProgress,
  RecodingProof,
  RecodingReport,
} from "./tables/recoding/recoding-report.ts";
export { suppressLocally } from "./tables/local-suppression/suppress-locally.ts";
export type {
  LocallySuppressedTable,
  LocalSuppressionConfig,
  LocalSuppressionReport,
  SuppressedCells,
} from "./tables/local-suppression/local-suppression-report.ts";
export {
  microaggregate,
  type MicroaggregatedTable,
  type MicroaggregationConfig,
} from "./tables/microaggregation/microaggregate.ts";
export {
  codeExtremes,
  type CodedExtremes,
  type ExtremeBounds,
} from "./tables/coding/code-extremes.ts";
export { releasedRows } from "./tables/released-rows.ts";
export type {
  ReleasedCell,
  ReleasedColumn,
  ReleasedTable,
  ReleasedTexts,
} from "./tables/released-table.ts";
export type {
  CellRule,
  CountConfig,
  CountHierarchy,
  Totals,
} from "./schemas/tables/count-config-schema.ts";
export type { CustomProfile, SmallCountProfileId } from "./schemas/tables/count-profile-schema.ts";
export * as issues from "./issues-tables.ts";
