import type { ClassList } from "./class-list.ts";
import { coarserClasses } from "./coarser-classes.ts";
import type { EvaluatedNode } from "./evaluated-node.ts";
import { KEPT } from "./fates.ts";
import type { KeyField } from "./key-fields.ts";

/**
 * Finds the records that a node leaves out.
 *
 * Classes are numbered by their first row whatever way a node was reached, so that the numbers are
 * those of the search.
 *
 * @param finest - the classes of the finest node, and the class of each row there
 * @param fields - the layout of the keys
 * @param node - the node
 * @param recordCount - the records of the table
 * @returns 1 for each record that is left out
 * @internal
 */
export function suppressedRecords(
  finest: { readonly list: ClassList; readonly classOfRow: Uint32Array },
  fields: readonly KeyField[],
  { list, fates }: EvaluatedNode,
  recordCount: number,
): Uint8Array {
  const { groupOf } = coarserClasses(finest.list, fields, list.levels);
  const isSuppressed = new Uint8Array(recordCount);
  for (let row = 0; row < recordCount; row += 1) {
    const group = groupOf[finest.classOfRow[row] ?? 0] ?? 0;
    isSuppressed[row] = fates[group] === KEPT ? 0 : 1;
  }
  return isSuppressed;
}
