import type { TableConfig } from "../schemas/tables/table-config-schema.ts";
import type { CodedColumn } from "./group-rows.ts";
import type { Table, TableCell, TableColumn } from "./table.ts";

/** A column in codes, with everything that counts as missing under one code. */
export interface EncodedColumn extends CodedColumn {
  readonly name: string;
  /** What each code stands for; a code that was unified with another no longer occurs. */
  readonly values: readonly TableCell[];
  /** The code of what is missing; absent where nothing is. */
  readonly missingCode: number | undefined;
}

/** The columns that models and measures work on, each row by its codes. */
export interface EncodedTable {
  readonly rowCount: number;
  /** In the order of the table. */
  readonly quasiIdentifiers: readonly EncodedColumn[];
  /** In the order of the table. */
  readonly sensitive: readonly EncodedColumn[];
}

/**
 * Takes the columns of a table that models look at, and brings the ways of writing "missing" under
 * one code. The codes of the table are used as they are where nothing needs to be unified.
 *
 * @param table - the table
 * @param config - its roles, and the texts that mean missing beside `null` and the empty field
 * @returns quasi-identifiers and sensitive columns
 * @internal
 */
export function encodeTable(
  table: Table,
  config: Pick<TableConfig, "columns" | "missingValues">,
): EncodedTable {
  const missing = new Set<TableCell>([null, "", ...(config.missingValues ?? [])]);
  const withRole = (role: string): readonly EncodedColumn[] =>
    table.columns
      .filter(({ name }) => roleOf(name, config) === role)
      .map((column) => unifyMissing(column, missing));
  return {
    rowCount: table.rowCount,
    quasiIdentifiers: withRole("quasi-identifier"),
    sensitive: withRole("sensitive"),
  };
}

/**
 * Reads the role of a column, also of one with the name of something every object inherits.
 *
 * @param name - the column
 * @param config - the config
 * @returns the role; absent where the config doesn't declare the column
 * @internal
 */
export function roleOf(
  name: string,
  { columns }: Pick<TableConfig, "columns">,
): string | undefined {
  return Object.hasOwn(columns, name) ? columns[name]?.role : undefined;
}

function unifyMissing(
  { name, codes, values }: TableColumn,
  missing: ReadonlySet<TableCell>,
): EncodedColumn {
  const missingCodes = values.flatMap((value, code) => (missing.has(value) ? [code] : []));
  const [missingCode, ...others] = missingCodes;
  const column = { name, values, valueCount: values.length, missingCode };
  if (missingCode === undefined || others.length === 0) return { ...column, codes };
  const target = Uint32Array.from(values, (value, code) =>
    missing.has(value) ? missingCode : code,
  );
  return { ...column, codes: codes.map((code) => target[code] ?? 0) };
}
