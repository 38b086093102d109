import { migratePlan, type Plan } from "@medvirk/plans";
import { StoredPlanSchema } from "@medvirk/plans/schemas";
import { readChecked } from "../io/read-config.ts";
import type { CommandCall } from "../program/command-definition.ts";

/**
 * Reads a stored plan of any released version and brings it to the newest.
 *
 * @param file - a path, or `-`
 * @param call - for standard input
 * @returns the plan
 * @throws an error of `unusable`, with every issue of the schema
 */
export async function readPlan(file: string, call: CommandCall): Promise<Plan> {
  return migratePlan(await readChecked(file, StoredPlanSchema, call));
}
