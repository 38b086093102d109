import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createHierarchy } from "../hierarchies/create-hierarchy.ts";
import { distanceOf } from "./distance-of.ts";
import type { SensitiveColumn } from "./sensitive-column.ts";

const parents = { a: "p", b: "p", c: "q", d: "q", e: "q" };
const values = Object.keys(parents);

/** How often each value stands in the table, at least once, and how many of these in the class. */
const tables = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 })), {
    minLength: values.length,
    maxLength: values.length,
  })
  .filter((counts) => counts.some(([inClass]) => inClass > 0));

type Counts = readonly (readonly [number, number])[];

function columnOf(counts: Counts): SensitiveColumn {
  const hierarchy = createHierarchy({ kind: "tree", parents }, values, "own");
  if (!hierarchy.ok) throw new Error("a tree must go through");
  const records = counts.reduce((sum, [inClass, others]) => sum + inClass + others, 0);
  return {
    name: "own",
    codes: new Uint32Array(0),
    valueCount: values.length,
    missingCode: undefined,
    values,
    shares: Float64Array.from(counts, ([inClass, others]) => (inClass + others) / records),
    hierarchy: hierarchy.value,
  };
}

function measure(distance: "equal" | "ordered" | "hierarchical", counts: Counts): number {
  const standing = counts.flatMap(([inClass], value) => (inClass > 0 ? [{ inClass, value }] : []));
  // Backwards: the order in which a class lists its values must not matter.
  standing.reverse();
  const content = {
    values: Uint32Array.from(standing, ({ value }) => value),
    counts: Uint32Array.from(standing, ({ inClass }) => inClass),
  };
  const size = standing.reduce((sum, { inClass }) => sum + inClass, 0);
  return distanceOf(distance, columnOf(counts))(content, 0, standing.length, size);
}

/** Share in the class less share in the table, value by value. */
function differences(counts: Counts): readonly number[] {
  const size = counts.reduce((sum, [inClass]) => sum + inClass, 0);
  const { shares } = columnOf(counts);
  return counts.map(([inClass], value) => inClass / size - (shares[value] ?? 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const sumOfSizes = (numbers: readonly number[]): number => sum(numbers.map(Math.abs));

// Expected: Li, Li & Venkatasubramanian (2007), each straight from its definition.
test.prop([tables])("the equal distance is half the sum of differences", (counts) => {
  expect(measure("equal", counts)).toBeCloseTo(sumOfSizes(differences(counts)) / 2, 12);
});

test.prop([tables])("the ordered distance is the mean of cumulated differences", (counts) => {
  const over = differences(counts);
  const cumulated = over.map((_, rank) => sum(over.slice(0, rank + 1)));
  expect(measure("ordered", counts)).toBeCloseTo(sumOfSizes(cumulated) / (values.length - 1), 12);
});

test.prop([tables])("the hierarchical distance costs half within a group, one across", (counts) => {
  const over = differences(counts);
  const across = sumOfSizes([sum(over.slice(0, 2)), sum(over.slice(2))]) / 2;
  const moved = sumOfSizes(over) / 2;
  expect(measure("hierarchical", counts)).toBeCloseTo((moved - across) / 2 + across, 12);
});
