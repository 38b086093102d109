export * from "./identifiers.ts";
export * as issues from "./issues.ts";
export type {
  ColumnDeclaration,
  ColumnRole,
  MissingTreatment,
  PrivacyModel,
  RiskReport,
  SuppressedTable,
  Table,
  TableConfig,
} from "./tables.ts";
export type {
  DeidentificationReport,
  DeidentifiedText,
  Detector,
  PlaceholderSession,
  Span,
  SpanReason,
  SpanType,
} from "./text.ts";
