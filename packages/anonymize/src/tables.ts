export { createTable, type Table, type TableCell, type TableColumn } from "./tables/table.ts";
export { equivalenceClasses, type EquivalenceClasses } from "./tables/equivalence-classes.ts";
export { assessRisk } from "./tables/risk/assess-risk.ts";
export { riskDefinitions } from "./tables/risk/risk-definitions.ts";
export type {
  LookalikeCount,
  ModelOutcome,
  ProsecutorRisk,
  RiskDefinition,
  RiskReport,
} from "./tables/risk/risk-report.ts";
export { smallCountProfiles } from "./tables/counts/small-count-profiles.ts";
export { suppressCells } from "./tables/counts/suppress-cells.ts";
export { suppressedRows } from "./tables/counts/suppressed-rows.ts";
export type {
  CellPlace,
  CountCell,
  ShownCell,
  SuppressedCell,
  SuppressedTable,
  SuppressionSummary,
} from "./tables/counts/suppressed-table.ts";
export type { ReaderNote } from "./tables/reader-note.ts";
export type {
  ColumnDeclaration,
  ColumnRole,
  MissingTreatment,
  TableConfig,
} from "./schemas/tables/table-config-schema.ts";
export type { HierarchyDeclaration } from "./schemas/tables/hierarchy-schema.ts";
export type { UtilityMetric } from "./schemas/tables/metric-schema.ts";
export type { PrivacyModel, SensitiveDistance } from "./schemas/tables/model-schema.ts";
export type { Hierarchy, HierarchyLevel } from "./tables/hierarchies/hierarchy.ts";
export type {
  CountConfig,
  CustomProfile,
  SmallCountProfileId,
  Totals,
} from "./schemas/tables/count-config-schema.ts";
export * as issues from "./issues-tables.ts";
