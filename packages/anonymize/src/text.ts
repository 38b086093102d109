export type { ReasonCode } from "./identifiers/identifier-types.ts";
export { reasonTexts } from "./identifiers/reason-texts.ts";
export type { DeidentificationReport, Replaced, ReportNote } from "./schemas/text/report-schema.ts";
export type { Span, SpanReason, SpanType } from "./schemas/text/span-schema.ts";
export { combineReports } from "./text/combine-reports.ts";
export { deidentifyText, type DeidentifiedText } from "./text/deidentify-text.ts";
export { findIdentifiers, type Detector } from "./text/find-identifiers.ts";
export { placeholderLabels } from "./text/placeholder-labels.ts";
export { createPlaceholderSession, type PlaceholderSession } from "./text/placeholder-session.ts";
