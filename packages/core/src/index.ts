export type { Citation } from "./citations/citation.ts";
export { formatCitation } from "./citations/format-citation.ts";
export { unverifiedCitations } from "./citations/unverified-citations.ts";
export { addDays, addMonths, daysBetween, fullYearsBetween } from "./dates/date-arithmetic.ts";
export { invalidDate, isPlainDate, parsePlainDate, type PlainDate } from "./dates/plain-date.ts";
export { MedvirkError } from "./errors/medvirk-error.ts";
export {
  guardCounts,
  invalidCount,
  repeatedGroup,
  type GroupCount,
  type GuardedCount,
  type GuardedCounts,
  type ShownCount,
  type SuppressedCount,
} from "./guard/guard-counts.ts";
export type { SmallCountProfile } from "./guard/small-count-profile.ts";
export { escapeMarkup } from "./markup/escape-markup.ts";
export { formatPath } from "./result/format-path.ts";
export { createIssue, type Issue, type IssueDefinition, type IssuePath } from "./result/issue.ts";
export { localizeIssue, type IssueTextOverrides } from "./result/localize-issue.ts";
export {
  fail,
  hasIssues,
  resultOf,
  succeed,
  type Failure,
  type Issues,
  type Result,
  type Success,
} from "./result/result.ts";
export { safeKey } from "./result/safe-key.ts";
export { formatText, type TextParams } from "./text/format-text.ts";
export { languages, type Language, type LocalizedText } from "./text/localized-text.ts";
export { pickText } from "./text/pick-text.ts";
export type { Immutable } from "./types/immutable.ts";
