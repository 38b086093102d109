import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import type { CodedColumn } from "../group-rows.ts";
import type { Table, TableColumn } from "../table.ts";

/** A quasi-identifier in codes, with everything that counts as missing under one code. */
export interface QuasiIdentifier extends CodedColumn {
  readonly name: string;
  /** The code of what is missing; absent where nothing is. */
  readonly missingCode: number | undefined;
}

/**
 * Takes the quasi-identifiers of a table, and brings the ways of writing "missing" under one code.
 *
 * @param table - the table
 * @param config - its roles, and the texts that mean missing beside `null` and the empty field
 * @returns the quasi-identifiers in the order of the table
 * @internal
 */
export function quasiIdentifiersOf(table: Table, config: TableConfig): readonly QuasiIdentifier[] {
  const missing = new Set<string | null>([null, "", ...(config.missingValues ?? [])]);
  return table.columns
    .filter(({ name }) => roleOf(name, config) === "quasi-identifier")
    .map((column) => unifyMissing(column, missing));
}

/**
 * Reads the role of a column, also of one with the name of something every object inherits.
 *
 * @param name - the column
 * @param config - the config
 * @returns the role; absent where the config doesn't declare the column
 * @internal
 */
export function roleOf(name: string, { columns }: TableConfig): string | undefined {
  return Object.hasOwn(columns, name) ? columns[name]?.role : undefined;
}

function unifyMissing(
  { name, codes, values }: TableColumn,
  missing: ReadonlySet<string | null>,
): QuasiIdentifier {
  const missingCodes = values.flatMap((value, code) => (missing.has(value) ? [code] : []));
  const [missingCode, ...others] = missingCodes;
  const valueCount = values.length;
  if (missingCode === undefined || others.length === 0)
    return { name, codes, valueCount, missingCode };
  const target = Uint32Array.from(values, (value, code) =>
    missing.has(value) ? missingCode : code,
  );
  return { name, codes: codes.map((code) => target[code] ?? 0), valueCount, missingCode };
}
