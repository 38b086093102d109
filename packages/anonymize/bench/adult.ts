import type { TableConfig } from "../src/schemas/tables/table-config-schema.ts";
import { createTable, type Table } from "../src/tables/table.ts";
import { readSharedCsv, readSharedJson } from "./shared-data.ts";

/** An optimum of the outside data: what ARX found, and what of it could be computed again. */
export interface ExpectedOptimum {
  readonly id: string;
  readonly sensitive: string | null;
  readonly models: TableConfig["models"];
  readonly suppressionLimit: number;
  readonly metric: NonNullable<TableConfig["metric"]>;
  readonly transformation: readonly number[];
  readonly score: number;
  readonly suppressed: number | null;
  readonly classes: number | null;
  readonly ties?: readonly (readonly number[])[];
}

/** Adult as ARX holds it: 30,162 records, nine columns. */
export function adultTable(folder: string): Table {
  const { header, rows } = readSharedCsv(folder, "arx-adult/adult.csv", ";");
  const table = createTable(header, rows);
  if (!table.ok) throw new Error("Adult must be a valid table");
  return table.value;
}

/** The optima that ARX's tests and runs give for Adult. */
export function expectedOptima(folder: string): readonly ExpectedOptimum[] {
  const expected = readSharedJson(folder, "arx-adult/expected.json") as {
    readonly optima: readonly ExpectedOptimum[];
  };
  return expected.optima;
}

/** The config of an optimum, with ARX's hierarchies. */
export function adultConfig(folder: string, table: Table, optimum: ExpectedOptimum): TableConfig {
  const { sensitive, models, metric, suppressionLimit } = optimum;
  const columns = Object.fromEntries(
    table.columns.map(({ name }): [string, TableConfig["columns"][string]] => {
      if (name === sensitive) return [name, { role: "sensitive" }];
      const { header, rows } = readSharedCsv(folder, `arx-adult/adult_hierarchy_${name}.csv`, ";");
      const hierarchy = { kind: "table" as const, rows: [header, ...rows].map((row) => [...row]) };
      return [name, { role: "quasi-identifier", hierarchy }];
    }),
  );
  return { columns, models, metric, suppressionLimit, missing: "own-value" };
}
