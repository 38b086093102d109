import type { IssuePath } from "@medvirk/core";
import { keyOf } from "./cursor.ts";
import { leftOver } from "./left-over.ts";

/**
 * Lists what of a plan doesn't come back from the bundle that it was written to. Comparing the two
 * can't forget a field, as a list of fields could.
 *
 * @param plan - the plan that was written
 * @param readBack - the plan as it was read from the bundle
 * @returns the paths in the plan; things of a list are compared by id, wherever they stand
 * @internal
 */
export function notHeld(plan: unknown, readBack: unknown): readonly IssuePath[] {
  const held = new Set<string>();
  compare(plan, readBack, [], held);
  return leftOver(plan, held);
}

function compare(one: unknown, other: unknown, path: IssuePath, held: Set<string>): void {
  if (Array.isArray(one)) {
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    const byId = new Map(others.map((entry) => [idOf(entry), entry]));
    one.forEach((entry: unknown, index) => {
      const id = idOf(entry);
      compare(entry, id === undefined ? others[index] : byId.get(id), [...path, index], held);
    });
  } else if (typeof one === "object" && one !== null) {
    const others = typeof other === "object" && other !== null ? other : {};
    for (const [key, inner] of Object.entries(one)) {
      compare(
        inner,
        Object.hasOwn(others, key) ? Reflect.get(others, key) : undefined,
        [...path, key],
        held,
      );
    }
  } else if (one === other) {
    held.add(keyOf(path));
  }
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "id")
    ? Reflect.get(value, "id")
    : undefined;
}
