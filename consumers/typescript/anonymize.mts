import { parseWith } from "@medvirk/core/schemas";
import { parseIdentityNumber, type IdentityNumber } from "@medvirk/anonymize/identifiers";
import { assessRisk, type RiskReport, type Table } from "@medvirk/anonymize/tables";
import { TableConfigSchema } from "@medvirk/anonymize/schemas";

export function read(text: string): IdentityNumber | undefined {
  const number = parseIdentityNumber(text);
  return number.ok ? number.value : undefined;
}

export function risk(table: Table, config: unknown): RiskReport | undefined {
  const parsed = parseWith(TableConfigSchema, config);
  if (!parsed.ok) return undefined;
  const report = assessRisk(table, parsed.value);
  return report.ok ? report.value : undefined;
}

// @ts-expect-error Nothing is ever called anonymous.
export const claim = (report: RiskReport): unknown => report.anonymous;
