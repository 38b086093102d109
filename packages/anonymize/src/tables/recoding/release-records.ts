import { roleOf } from "../encode-table.ts";
import type { ReleasedCell, ReleasedColumn, ReleasedTable } from "../released-table.ts";
import { keepColumn } from "../keep-column.ts";
import type { Table } from "../table.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import type { Levels } from "./class-list.ts";
import type { Lattice, LatticeAttribute } from "./lattice.ts";

/**
 * Writes the records of a table under the labels of a node. Identifiers go, and so does all of a
 * suppressed record: its sensitive value alone could point to it.
 *
 * @param table - the table
 * @param config - its roles
 * @param lattice - its quasi-identifiers
 * @param levels - the node
 * @param isSuppressed - 1 for each record that is left out
 * @returns the table to release
 * @internal
 */
export function releaseRecords(
  table: Table,
  config: TableConfig,
  lattice: Lattice,
  levels: Levels,
  isSuppressed: Uint8Array,
): ReleasedTable {
  const attributeOf = new Map(
    lattice.attributes.map((attribute, index) => [
      attribute.name,
      { attribute, level: levels[index] ?? 0 },
    ]),
  );
  const columns = table.columns
    .filter(({ name }) => roleOf(name, config) !== "identifier")
    .map((column) => {
      const recoded = attributeOf.get(column.name);
      const labelled =
        recoded === undefined
          ? keepColumn(column)
          : recodeColumn(recoded.attribute, recoded.level, table.rowCount);
      return hideRecords(labelled, isSuppressed);
    });
  return { rowCount: table.rowCount, columns };
}

/** Plain loops here and below: the `map` of typed arrays takes several times as long. */
function recodeColumn(
  { name, codes, levels }: LatticeAttribute,
  level: number,
  rowCount: number,
): ReleasedColumn {
  const { labels = [], labelOf = new Uint32Array(0) } = levels[level] ?? {};
  const isWhole = labels.length === 1 && level > 0 && level === levels.length - 1;
  const labelled = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) labelled[row] = labelOf[codes[row] ?? 0] ?? 0;
  return {
    name,
    codes: labelled,
    values: labels.map((label): ReleasedCell => {
      if (label === null) return { state: "missing" };
      if (level === 0) return { state: "value", text: label };
      return isWhole && label === "*"
        ? { state: "suppressed" }
        : { state: "generalised", text: label, level };
    }),
  };
}

function hideRecords(
  { name, codes, values }: ReleasedColumn,
  isSuppressed: Uint8Array,
): ReleasedColumn {
  const hidden = values.length;
  const shown = new Uint32Array(isSuppressed.length);
  for (let row = 0; row < shown.length; row += 1) {
    shown[row] = isSuppressed[row] === 1 ? hidden : (codes[row] ?? 0);
  }
  return { name, codes: shown, values: [...values, { state: "suppressed" }] };
}
