import { describe, expect, it } from "vitest";
import { adultTable } from "../../../bench/adult.ts";
import { readSharedJson, sharedDataFolder } from "../../../bench/shared-data.ts";
import { equivalenceClasses } from "../equivalence-classes.ts";
import { groupSizes } from "../group-rows.ts";
import { pitmanUniqueness } from "./pitman.ts";
import type { LookalikeCount } from "./risk-report.ts";
import { zayatzUniqueness } from "./zayatz.ts";

interface DankarValue {
  readonly samplingFraction: number;
  readonly value: number;
  readonly model?: string;
}

function adultSizes(folder: string): readonly LookalikeCount[] {
  const table = adultTable(folder);
  const classes = equivalenceClasses(
    table,
    table.columns.map(({ name }) => name),
  );
  if (!classes.ok) throw new Error("Adult has its columns");
  const records = new Map<number, number>();
  for (const size of groupSizes(classes.value)) records.set(size, (records.get(size) ?? 0) + size);
  return [...records]
    .map(([size, ofSize]) => ({ size, records: ofSize }))
    .sort((left, right) => left.size - right.size);
}

const folder = sharedDataFolder();

describe.skipIf(folder === undefined)("population uniqueness of Adult, beside ARX", () => {
  const { rawRisk } = readSharedJson(folder ?? "", "arx-adult/expected.json") as {
    rawRisk: { populationUniquenessDankar: { tolerance: number; values: readonly DankarValue[] } };
  };
  const { tolerance, values } = rawRisk.populationUniquenessDankar;
  const sizes = adultSizes(folder ?? "");
  // ARX takes Pitman's value up to a tenth and, above it, the lower of Zayatz's and a third model's.
  it.each(values)("$samplingFraction of the population, $model", (expected) => {
    const population = Math.round(30_162 / expected.samplingFraction);
    const isPitman = expected.model !== "Zayatz" && expected.samplingFraction <= 0.1;
    const estimate = isPitman ? pitmanUniqueness : zayatzUniqueness;
    const value = estimate(sizes, 30_162, population) ?? Number.NaN;
    expect(Math.abs(value - expected.value)).toBeLessThanOrEqual(tolerance * expected.value);
  });
});
