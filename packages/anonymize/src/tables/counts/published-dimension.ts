import type { PublishedDimension } from "./suppressed-table.ts";
import type { Dimension } from "./system/dimension.ts";

/**
 * Writes down the values and groups of a dimension, as they stand in a published table.
 *
 * @param dimension - the dimension
 * @returns its values, and its groups each with their values
 * @internal
 */
export function publishedDimension({ name, groups, groupsOfValue }: Dimension): PublishedDimension {
  const codeOf = (group: number): string => groups[group]?.code ?? "";
  const valuesOf = new Map<number, string[]>();
  groupsOfValue.forEach((own, value) => {
    for (const group of own.slice(1, -1)) {
      const values = valuesOf.get(group) ?? [];
      values.push(codeOf(value));
      valuesOf.set(group, values);
    }
  });
  return {
    name,
    values: groupsOfValue.map((_, value) => codeOf(value)),
    groups: [...valuesOf].map(([group, values]) => ({ code: codeOf(group), values })),
  };
}
