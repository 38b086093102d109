import type { IssuePath } from "@medvirk/core";

/** One object inside a plan, such as a goal, and where it stands. */
export interface PlanObject {
  readonly path: IssuePath;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Lists every object inside a plan with its path, the plan itself first.
 *
 * @param plan - a plan or a part of one
 * @returns the objects, outer before inner, in the order of the document
 * @internal
 */
export function planObjects(plan: unknown): readonly PlanObject[] {
  const found: PlanObject[] = [];
  collect(plan, [], found);
  return found;
}

function collect(value: unknown, path: IssuePath, found: PlanObject[]): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      if (isRecord(entry)) collect(entry, [...path, index], found);
    }
  } else if (isRecord(value)) {
    found.push({ path, fields: value });
    for (const [key, inner] of Object.entries(value)) {
      if (isRecord(inner)) collect(inner, [...path, key], found);
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
