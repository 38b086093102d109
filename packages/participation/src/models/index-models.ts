import type { OrdinalModel } from "./model.ts";

/** Where a degree stands in its model; the caveats stand in the report. */
export interface DegreePosition {
  readonly model: string;
  readonly degree: string;
  /** From 1, the least influence. */
  readonly position: number;
  readonly highest: number;
}

/** The position of every degree, by model and degree; readings share the objects. */
export type ModelIndex = ReadonlyMap<string, ReadonlyMap<string, DegreePosition>>;

/**
 * Looks every degree of some models up once, so that a hundred thousand readings need not.
 *
 * @param models - ordinal models with ids of their own
 * @returns the positions
 * @internal
 */
export function indexModels(models: readonly OrdinalModel[]): ModelIndex {
  return new Map(
    models.map(({ id: model, members }) => {
      const highest = members.length;
      const positions = members.map(
        ({ id: degree }, index) =>
          [degree, { model, degree, position: index + 1, highest }] as const,
      );
      return [model, new Map(positions)];
    }),
  );
}
