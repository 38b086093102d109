import type { IssuePath } from "@medvirk/core";

/** One object inside a plan, such as a goal, and where it stands. */
export interface PlanObject {
  readonly path: IssuePath;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Gives every object inside a plan with its path, the plan itself first.
 *
 * @param value - a plan or a part of one
 * @param path - where the part stands
 * @returns the objects, outer before inner, in the order of the document
 * @internal
 */
export function* planObjects(value: unknown, path: IssuePath = []): Generator<PlanObject> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* planObjects(entry, [...path, index]);
  } else if (isRecord(value)) {
    yield { path, fields: value };
    for (const [key, inner] of Object.entries(value)) yield* planObjects(inner, [...path, key]);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
