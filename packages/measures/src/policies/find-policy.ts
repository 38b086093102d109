import type { Policy } from "../schemas/types.ts";
import {
  betterOutcomesNow2015Adolescent,
  betterOutcomesNow2023Adult,
  betterOutcomesNow2023Youth,
} from "./better-outcomes-now.ts";
import { nhsYoungPeople } from "./nhs-young-people.ts";
import { anker2009Adult, janse2014Adult } from "./published-studies.ts";
import { hiboopSrs, openFitSrs } from "./session-rating.ts";

/**
 * Published policies, each with its source. None is the default: the field disagrees, no Norwegian
 * norms are known, and the choice belongs to the service.
 */
export const policies: readonly Policy[] = [
  betterOutcomesNow2023Adult,
  betterOutcomesNow2023Youth,
  betterOutcomesNow2015Adolescent,
  nhsYoungPeople,
  anker2009Adult,
  janse2014Adult,
  openFitSrs,
  hiboopSrs,
];

/**
 * Finds a published policy by its id.
 *
 * @param id - such as `bon-2023-adult`
 * @returns the policy; `undefined` when the package has none of that id
 * @example
 * ```ts
 * import { findPolicy } from "@medvirk/measures";
 *
 * findPolicy("bon-2023-adult")?.reliableChange?.tenths; // => 60
 * ```
 */
export function findPolicy(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}
