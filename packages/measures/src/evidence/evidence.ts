import type { Citation, LocalizedText } from "@medvirk/core";

/** Where a finding was made; what holds in one needn't hold in another. */
export type EvidenceSetting =
  | "therapy"
  | "home-support"
  | "inpatient"
  | "fixed-appointments"
  | "municipal-mental-health"
  | "first-line"
  | "municipal-addiction-care"
  | "measurement";

/** Which way a finding points; `null` is a trial that found no effect, `gap` that none was found. */
export type EvidenceDirection = "for" | "null" | "mixed" | "policy" | "gap";

/** What is known about feedback by ORS and SRS, where, and which way it points. */
export interface Evidence {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly finding: LocalizedText;
  readonly setting: EvidenceSetting;
  readonly direction: EvidenceDirection;
  readonly citation: Citation;
  /** Never a rule, and never shown unless someone asks for it by id. */
  readonly isOffByDefault: boolean;
}
