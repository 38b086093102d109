import type { ReleasedColumn } from "./released-table.ts";
import type { TableColumn } from "./table.ts";

/**
 * Takes a column as it stands.
 *
 * @param column - of a table
 * @returns the same, with what is missing marked
 * @internal
 */
export function keepColumn({ name, codes, values }: TableColumn): ReleasedColumn {
  return {
    name,
    codes,
    values: values.map((value) =>
      value === null ? { state: "missing" } : { state: "value", text: value },
    ),
  };
}
