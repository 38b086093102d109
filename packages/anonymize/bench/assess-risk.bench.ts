import { bench, describe } from "vitest";
import { assessRisk, createTable, type Table, type TableConfig } from "../src/tables.ts";
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

describe("assessRisk, eight generated quasi-identifiers: growth", () => {
  for (const rowCount of [10_000, 100_000, 1_000_000]) {
    const table = generatedTable(rowCount);
    const config = allQuasi(table);
    bench(`${String(rowCount)} rows`, () => {
      assessRisk(table, config);
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
