import type { PlainDate } from "@medvirk/core";
import { viewFor, type Plan, type PlanView } from "@medvirk/plans";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";
import { partyOption } from "./plan-options.ts";

/**
 * Gives what the party of `--for` may see of a plan.
 *
 * @param plan - the plan
 * @param today - the day of the view
 * @param call - the call
 * @returns the view; absent where no party was asked for
 * @throws an error of `unusable` where nothing may be given, or the party isn't in the plan
 */
export function viewOf(plan: Plan, today: PlainDate, call: CommandCall): PlanView | undefined {
  const party = optionValue(call, partyOption);
  if (party === undefined) return undefined;
  const view = viewFor(plan, party, today);
  if (!view.ok) throw unusableFor("--for", view.issues);
  return view.value;
}
