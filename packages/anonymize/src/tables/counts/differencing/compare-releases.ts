import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { releasesDiffer } from "../../../issues-counts.ts";
import { tooManyCells } from "../../../issues-tables.ts";
import { publishedSpan } from "../secondary/published-span.ts";
import type { SuppressedTable } from "../suppressed-table.ts";
import { placeKey } from "../system/place-key.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { jointSums } from "./joint-sums.ts";
import type { Release, ReleaseComparison, ReleaseFinding } from "./release-comparison.ts";

const releaseNames: readonly Release[] = ["earlier", "later"];

/**
 * Finds what two releases of a table give away together, though neither does alone.
 *
 * For the same persons (a correction, other groups, another table of the same register): each cell
 * that is hidden in one release and shown in the other, or can be computed from what both show. For
 * changed ones (another year, a later month): each cell shown in both that differs by fewer persons
 * than the profile of the later release lets be shown.
 *
 * @param earlier - what was published before
 * @param later - what is to be published
 * @param population - whether both are about the same persons at the same time
 * @returns the findings, none of which holds a count; or `anonymize.releases-differ` when the
 *   dimensions aren't the same, or shown cells of the same persons differ;
 *   `anonymize.too-many-cells`
 * @source Helsedirektoratet, anonymiseringstiltak (named in the domain notes; read 2026-11-22):
 *   comparison of tables
 * @example
 * ```ts
 * import { compareReleases, createTable, suppressCells } from "@medvirk/anonymize/tables";
 *
 * const release = (...rows: string[][]) => {
 *   const table = createTable(["district", "persons"], rows);
 *   if (!table.ok) throw new Error(table.issues[0].message);
 *   const suppressed = suppressCells(table.value, { dimensions: ["district"], count: "persons", profile: "ssb3" });
 *   if (!suppressed.ok) throw new Error(suppressed.issues[0].message);
 *   return suppressed.value;
 * };
 * const before = release(["North", "14"], ["South", "8"], ["West", "30"]); // made up
 * const after = release(["North", "14"], ["South", "6"], ["West", "30"]);
 * const compared = compareReleases(before, after, "changed");
 * compared.ok && compared.value.findings[0]; // => { kind: "small-change", place: ["South"], release: "later" }
 * ```
 */
export function compareReleases(
  earlier: SuppressedTable,
  later: SuppressedTable,
  population: "same" | "changed",
): Result<ReleaseComparison> {
  const names = (table: SuppressedTable): string =>
    placeKey(table.dimensions.map(({ name }) => name));
  if (names(earlier) !== names(later)) return fail(createIssue(releasesDiffer));
  const changes = countChanges(earlier, later);
  if (population === "changed") {
    const findings = changes
      .filter(({ difference }) => difference > 0 && difference < later.profile.minimum)
      .map(({ place }) => ({ kind: "small-change", place, release: "later" }) as const);
    return succeed({ population, findings, notes: comparisonNotes(population) });
  }
  if (changes.some(({ difference }) => difference > 0)) return fail(createIssue(releasesDiffer));
  const findings = findComputable([earlier, later]);
  if (findings === undefined) return fail(createIssue(tooManyCells, [], { most: 100_000 }));
  return succeed({ population, findings, notes: comparisonNotes(population) });
}

/** The cells that both releases show, and by how much they differ. */
function countChanges(
  earlier: SuppressedTable,
  later: SuppressedTable,
): readonly { readonly place: ReleaseFinding["place"]; readonly difference: number }[] {
  const before = new Map(earlier.cells.map((cell) => [placeKey(cell.place), cell]));
  return later.cells.flatMap((cell) => {
    const other = before.get(placeKey(cell.place));
    if (cell.state !== "shown" || other?.state !== "shown") return [];
    return [{ place: cell.place, difference: Math.abs(cell.count - other.count) }];
  });
}

/** Hidden cells that lie in the span of what both releases show. */
function findComputable(
  tables: readonly [SuppressedTable, SuppressedTable],
): readonly ReleaseFinding[] | undefined {
  const sums = jointSums(tables);
  if (sums === undefined) return undefined;
  const span = publishedSpan();
  const shownAt = new Set<string>();
  const vectors = tables
    .flatMap(({ cells }, table) =>
      cells.flatMap((cell, index) => {
        if (cell.state !== "shown") return [];
        shownAt.add(placeKey(cell.place));
        return [vectorOf(sums.members[table]?.[index] ?? [])];
      }),
    )
    .sort((left, right) => left.size - right.size);
  for (const vector of vectors) {
    span.reduce(vector);
    const [row] = vector.keys();
    if (row !== undefined) span.add(vector, row);
  }
  return tables.flatMap(({ cells }, table) =>
    cells.flatMap((cell, index): readonly ReleaseFinding[] => {
      const release = releaseNames[table] ?? "later";
      if (cell.state === "shown") return [];
      if (shownAt.has(placeKey(cell.place))) {
        return [{ kind: "shown-in-other", place: cell.place, release }];
      }
      const vector = vectorOf(sums.members[table]?.[index] ?? []);
      if (vector.size === 0) return [];
      span.reduce(vector);
      return vector.size > 0 ? [] : [{ kind: "computable", place: cell.place, release }];
    }),
  );
}

function vectorOf(members: readonly number[]): Map<number, number> {
  return new Map(members.map((inner) => [inner, 1]));
}
