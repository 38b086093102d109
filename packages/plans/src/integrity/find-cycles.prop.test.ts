import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { findCycles } from "./find-cycles.ts";

const names = ["a", "b", "c", "d", "e", "f"];
const graphs = fc.array(fc.subarray(names), { minLength: names.length, maxLength: names.length });

test.prop([graphs])("finds a cycle exactly where somebody can reach themselves", (targets) => {
  const links = new Map(names.map((name, at) => [name, targets[at] ?? []]));
  expect(findCycles(links).length > 0).toBe(names.some((name) => reaches(name, name, links)));
});

test.prop([graphs])("finds none where links only lead forward", (targets) => {
  const links = new Map(
    names.map((name, at) => [name, (targets[at] ?? []).filter((target) => target > name)]),
  );
  expect(findCycles(links)).toEqual([]);
});

/** Breadth first, another way than the function's. */
function reaches(from: string, to: string, links: ReadonlyMap<string, readonly string[]>): boolean {
  let reached = new Set(links.get(from));
  for (let step = 0; step < names.length; step += 1) {
    reached = new Set([...reached, ...[...reached].flatMap((name) => links.get(name) ?? [])]);
  }
  return reached.has(to);
}
