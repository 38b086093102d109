import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { anonymizeTable } from "../src/tables/recoding/anonymize-table.ts";
import { suppressLocally } from "../src/tables/local-suppression/suppress-locally.ts";
import type { TableConfig } from "../src/schemas/tables/table-config-schema.ts";
import type { Table } from "../src/tables/table.ts";
import { adultConfig, adultTable, expectedOptima, type ExpectedOptimum } from "./adult.ts";
import { sharedDataFolder } from "./shared-data.ts";

/**
 * Times are read as multiples of the yardstick of the same run: one DuckDB grouping of Adult's nine
 * columns, DuckDB on one thread. Ours start from the table of `createTable`, and include encoding
 * of the quasi-identifiers, hierarchies, search and release; reading the CSV is in neither.
 */
const folder = sharedDataFolder();

describe.skipIf(folder === undefined)(
  "anonymizeTable on Adult, against one DuckDB grouping",
  () => {
    if (folder === undefined) return;
    const table = adultTable(folder);
    const optima = new Map(expectedOptima(folder).map((optimum) => [optimum.id, optimum]));
    const connection = openAdult(folder);
    bench("yardstick: DuckDB, one thread, classes of nine columns", async () => {
      await (await connection).runAndReadAll(grouping(table));
    });
    for (const id of [
      "k5-s0-loss",
      "k5-s4-loss",
      "k5-s100-loss",
      "k5-distinct-l3-s4-loss",
      "k5-recursive-4-5-s4-loss",
      "k5-t02-s4-discernibility",
    ]) {
      const config = configOf(folder, table, optima.get(id));
      bench(id, async () => {
        await anonymizeTable(table, config);
      });
    }
    const keys = ["sex", "age", "race", "marital-status", "education"];
    const columns: TableConfig["columns"] = Object.fromEntries(
      table.columns.map(({ name }) => [
        name,
        { role: keys.includes(name) ? "quasi-identifier" : "insensitive" },
      ]),
    );
    bench("suppressLocally, k = 5, five keys", () => {
      suppressLocally(table, { columns, k: 5, missing: "own-value" });
    });
  },
);

function configOf(folder: string, table: Table, optimum: ExpectedOptimum | undefined): TableConfig {
  if (optimum === undefined) throw new Error("the optimum must be among the expected ones");
  return adultConfig(folder, table, optimum);
}

async function openAdult(folder: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const file = join(folder, "arx-adult", "adult.csv");
  await connection.run(
    `CREATE TABLE adult AS SELECT * FROM read_csv('${file}', delim = ';', all_varchar = true)`,
  );
  return connection;
}

function grouping(table: Table): string {
  const columns = table.columns.map(({ name }) => `"${name}"`).join(", ");
  return `SELECT count(*), max(n), min(n) FROM (SELECT count(*) AS n FROM adult GROUP BY ${columns})`;
}
