import { coarserClasses, type ClassList, type Levels } from "./class-list.ts";
import type { KeyField } from "./key-fields.ts";

/**
 * Finds the class of each row at a node.
 *
 * Classes are numbered by their first row whatever way a node was reached, so that the numbers are
 * those of the search.
 *
 * @param finest - the classes of the finest node, and the class of each row there
 * @param fields - the layout of the keys
 * @param levels - the node
 * @returns for each row the position of its class
 * @internal
 */
export function recordClasses(
  finest: { readonly list: ClassList; readonly classOfRow: Uint32Array },
  fields: readonly KeyField[],
  levels: Levels,
): Uint32Array {
  const { groupOf } = coarserClasses(finest.list, fields, levels);
  return finest.classOfRow.map((own) => groupOf[own] ?? 0);
}
