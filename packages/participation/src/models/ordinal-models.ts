import { arnstein } from "./arnstein.ts";
import { humerfelt } from "./humerfelt.ts";
import type { OrdinalModel } from "./model.ts";

/** The models in which a degree can be placed. */
export const ordinalModels: readonly OrdinalModel[] = [arnstein, humerfelt];
