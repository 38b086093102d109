export * from "./identifiers.ts";
export * as issues from "./issues.ts";
export type { AgeBand, AgeBands, DatePrecision, DateShift, DateShifter } from "./dates.ts";
export type {
  Coder,
  KeyList,
  KeyListLog,
  KeyListStore,
  KeyListTerms,
  SecretKey,
} from "./pseudonyms.ts";
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
