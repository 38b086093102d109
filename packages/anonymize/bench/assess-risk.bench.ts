import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, bench, describe } from "vitest";
import { assessRisk, createTable, type Table, type TableConfig } from "../src/tables.ts";
import { adultTable } from "./adult.ts";
import { readSharedCsv, sharedDataFolder } from "./shared-data.ts";

/** Eight columns of 2 to 200 values, skewed and drawn by a fixed generator: the same every run. */
function generatedTable(rowCount: number): Table {
  const valueCounts = [2, 3, 5, 8, 15, 40, 90, 200];
  let state = 20_261_122;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  function* rows(): Generator<readonly string[]> {
    for (let row = 0; row < rowCount; row += 1) {
      yield valueCounts.map((count) => String(Math.floor(next() * next() * count)));
    }
  }
  return opened(
    createTable(
      valueCounts.map((_, index) => `c${String(index)}`),
      rows(),
    ),
  );
}

function opened(table: ReturnType<typeof createTable>): Table {
  if (!table.ok) throw new Error("the table of the bench must be valid");
  return table.value;
}

function allQuasi(table: Table): TableConfig {
  return {
    columns: Object.fromEntries(
      table.columns.map(({ name }) => [name, { role: "quasi-identifier" as const }]),
    ),
    models: [{ model: "k-anonymity", k: 5 }],
    missing: "own-value",
  };
}

const scratch = mkdtempSync(join(tmpdir(), "medvirk-bench-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** DuckDB on one thread, with the columns of the table as text: its own encoding is done. */
async function openInDuckDb(table: Table): Promise<DuckDBConnection> {
  const file = join(scratch, `${String(table.rowCount)}.csv`);
  const lines = [table.columns.map(({ name }) => name).join(",")];
  for (let row = 0; row < table.rowCount; row += 1) {
    lines.push(table.columns.map(({ codes, values }) => values[codes[row] ?? 0] ?? "").join(","));
  }
  writeFileSync(file, lines.join("\n"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE t AS SELECT * FROM read_csv('${file}', delim = ',', all_varchar = true)`,
  );
  return connection;
}

function grouping(table: Table): string {
  const columns = table.columns.map(({ name }) => `"${name}"`).join(", ");
  return `SELECT count(*), max(n), min(n) FROM (SELECT count(*) AS n FROM t GROUP BY ${columns})`;
}

/**
 * Both sides start from columns that are encoded: ours by `createTable`, DuckDB's by its own import.
 * Reading the CSV is in neither.
 */
describe("assessRisk, eight generated quasi-identifiers: growth", () => {
  for (const rowCount of [10_000, 100_000, 1_000_000]) {
    const table = generatedTable(rowCount);
    const config = allQuasi(table);
    const connection = openInDuckDb(table);
    bench(`${String(rowCount)} rows`, () => {
      assessRisk(table, config);
    });
    bench(`peer: ${String(rowCount)} rows, DuckDB on one thread, grouping only`, async () => {
      await (await connection).runAndReadAll(grouping(table));
    });
  }
});

const folder = sharedDataFolder();

describe.skipIf(folder === undefined)("assessRisk, Adult, nine quasi-identifiers", () => {
  if (folder === undefined) return;
  const { header, rows } = readSharedCsv(folder, "arx-adult/adult.csv", ";");
  const table = opened(createTable(header, rows));
  const config = allQuasi(table);
  const names = table.columns.map(({ name }) => name);
  bench("assessRisk on the encoded table", () => {
    assessRisk(table, config);
  });
  bench("createTable (encoding) and assessRisk", () => {
    assessRisk(opened(createTable(names, rows)), config);
  });
  bench("peer: one Map with a joined key a row, class sizes only", () => {
    const sizes = new Map<string, number>();
    for (const row of rows) {
      const key = row.join("\u0000");
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
  });
});

describe.skipIf(folder === undefined)("assessRisk, raw Adult, all that pyCANON measures", () => {
  if (folder === undefined) return;
  const { header, rows } = readSharedCsv(folder, "pycanon/adult.csv");
  const table = opened(createTable(header, rows));
  const quasi = ["age", "education", "occupation", "relationship", "sex", "native-country"];
  const roleOf = (name: string): TableConfig["columns"][string] => {
    if (name === "salary-class") return { role: "sensitive" };
    return { role: quasi.includes(name) ? "quasi-identifier" : "insensitive" };
  };
  const columns = Object.fromEntries(header.map((name) => [name, roleOf(name)]));
  const config: TableConfig = { columns, models: [], missing: "own-value" };
  const nine = adultTable(folder);
  const connection = openInDuckDb(nine);
  bench("all measures, on the encoded table", () => {
    assessRisk(table, config);
  });
  bench("yardstick: DuckDB on one thread, classes of Adult's nine columns", async () => {
    await (await connection).runAndReadAll(grouping(nine));
  });
});
