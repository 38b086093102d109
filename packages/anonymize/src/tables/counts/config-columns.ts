import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";

/** What of a config names columns. */
export type ColumnNames = Pick<
  CountConfig,
  "dimensions" | "count" | "magnitude" | "hierarchies" | "ignored"
>;

/**
 * Lists every column that a config names, as often as it does.
 *
 * @param config - the config of a table of counts
 * @returns the columns; each must stand in the table, and each of the table's here
 * @example
 * ```ts
 * import { configColumns } from "@medvirk/anonymize/tables";
 *
 * configColumns({ dimensions: ["district"], count: "persons", ignored: ["note"] }); // => ["district", "persons", "note"]
 * ```
 */
export function configColumns(config: ColumnNames): readonly string[] {
  const { dimensions, count, magnitude, hierarchies = {}, ignored = [] } = config;
  const levels = Object.values(hierarchies).flatMap((ways) =>
    ways.flatMap((way) => (way.kind === "columns" ? way.columns : [])),
  );
  return [
    ...dimensions,
    ...(count === undefined ? [] : [count]),
    ...(magnitude === undefined ? [] : [magnitude.value, magnitude.contributor]),
    ...levels,
    ...ignored,
  ];
}
