import { parseWith } from "@medvirk/core/schemas";
import { parseIdentityNumber, type IdentityNumber } from "@medvirk/anonymize/identifiers";
import { assessRisk, type RiskReport, type Table } from "@medvirk/anonymize/tables";
import { coarsenDate } from "@medvirk/anonymize/dates";
import {
  createKeyedCoder,
  openKeyList,
  type KeyList,
  type SecretKey,
} from "@medvirk/anonymize/pseudonyms";
import { openKeyListFile } from "@medvirk/anonymize/pseudonyms/node";
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

export function code(key: SecretKey, value: string): string | undefined {
  const result = createKeyedCoder({ key, domain: "test", values: "text" }).codeOf(value);
  return result.ok ? result.value : undefined;
}

export async function open(path: string, key: SecretKey): Promise<KeyList | undefined> {
  const store = await openKeyListFile(path);
  if (!store.ok) return undefined;
  const options = { key, today: "2026-11-23", interrupted: "refuse", minimumRevision: 0 } as const;
  const list = await openKeyList(store.value, options);
  return list.ok ? list.value : undefined;
}

export const month = coarsenDate("2026-11-23", "month");
