/**
 * Tables of counts: Statistics Norway's examples, and growth.
 *
 * GaussSuppression 1.2.3 took 90 ms for z1 where the peers were measured (R 4.2.2, 2 cores); it isn't
 * installed here, so that its time is a constant of another run and not a peer in this one.
 */
import { bench, describe } from "vitest";
import {
  createTable,
  roundCells,
  suppressCells,
  type CountConfig,
  type Table,
} from "../src/tables.ts";
import { readSharedCsv, sharedDataFolder } from "./shared-data.ts";

function opened(table: ReturnType<typeof createTable>): Table {
  if (!table.ok) throw new Error("the table of the bench must be valid");
  return table.value;
}

function run(table: Table, config: CountConfig): void {
  const result = suppressCells(table, config);
  if (!result.ok) throw new Error(result.issues[0].code);
}

/** A skewed table drawn by a fixed generator: the same every run, about one count in twenty small. */
function generatedTable(sizes: readonly number[]): Table {
  let state = 20_261_123;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const weights = sizes.map((size) =>
    Array.from({ length: size }, () => Math.exp(2.2 * (next() + next() + next() - 1.5))),
  );
  let rows: { readonly place: readonly string[]; readonly weight: number }[] = [
    { place: [], weight: 60 },
  ];
  for (const own of weights) {
    rows = rows.flatMap(({ place, weight }) =>
      own.map((factor, index) => ({ place: [...place, String(index)], weight: weight * factor })),
    );
  }
  const names = sizes.map((_, index) => `d${String(index)}`);
  return opened(
    createTable(
      [...names, "n"],
      rows.map(({ place, weight }) => [
        ...place,
        String(Math.floor(weight * (0.3 + 1.4 * next()))),
      ]),
    ),
  );
}

const folder = sharedDataFolder();

describe.skipIf(folder === undefined)(
  "suppressCells with its audit, Statistics Norway's examples",
  () => {
    if (folder === undefined) return;
    const read = (name: string): Table => {
      const { header, rows } = readSharedCsv(folder, `ssb/${name}`);
      return opened(createTable(header, rows));
    };
    const ssb: CountConfig = {
      dimensions: ["region", "hovedint"],
      count: "ant",
      profile: { id: "custom", minimum: 4, zeros: "shown" },
    };
    const z1 = read("z1.csv");
    bench("z1, 45 cells", () => {
      run(z1, ssb);
    });
    const z2 = read("z2.csv");
    const ways = ["fylke", "kostragr"].map((column) => ({
      kind: "columns" as const,
      columns: [column],
    }));
    bench("z2, 100 cells over two trees", () => {
      run(z2, { ...ssb, hierarchies: { region: ways } });
    });
    const example = read("example1.csv");
    bench("example1, 72 cells of three dimensions", () => {
      const geo = [{ kind: "columns" as const, columns: ["eu"] }];
      run(example, {
        dimensions: ["geo", "age", "year"],
        hierarchies: { geo },
        count: "freq",
        profile: "ssb3",
      });
    });
    bench("example1 rounded to 3", () => {
      roundCells(example, {
        dimensions: ["geo", "age", "year"],
        ignored: ["eu"],
        count: "freq",
        base: 3,
        rounded: "small",
      });
    });
  },
);

describe("suppressCells, two dimensions: growth", () => {
  for (const side of [31, 99]) {
    const table = generatedTable([side, side]);
    const config: CountConfig = { dimensions: ["d0", "d1"], count: "n", profile: "ssb3" };
    bench(
      `${String((side + 1) ** 2)} cells, with the audit`,
      () => {
        run(table, config);
      },
      { iterations: 2, warmupIterations: 0, time: 0 },
    );
  }
  for (const side of [31, 99, 315]) {
    const table = generatedTable([side, side]);
    const config: CountConfig = {
      dimensions: ["d0", "d1"],
      count: "n",
      profile: "ssb3",
      audit: "left-out",
    };
    bench(
      `${String((side + 1) ** 2)} cells, audit left out`,
      () => {
        run(table, config);
      },
      { iterations: 2, warmupIterations: 0, time: 0 },
    );
  }
});
