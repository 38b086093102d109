import { listNames } from "../events/plan-lists.ts";
import type { Plan, PlanContent, Statement } from "../plan.ts";
import { reasonToLeaveOut, type Granted } from "./may-see.ts";
import type { LeftOut } from "./plan-view.ts";

/** Fields that say which plan it is and when it holds, and nothing about a person. */
const frame: readonly string[] = [
  "schemaVersion",
  "id",
  "status",
  "inForceFrom",
  "period",
  "revisions",
];

/** Parts that are shown, or said to be left out, thing by thing. */
const elsewhere: readonly string[] = ["voice", "crisisPlan"];

/**
 * Shows the fields that tell which plan it is and when it holds.
 *
 * @internal
 */
export function showFrame(plan: Plan): {
  readonly shown: PlanContent;
  readonly leftOut: readonly LeftOut[];
} {
  const { schemaVersion, id, status, inForceFrom, period, revisions } = plan;
  const lists: readonly string[] = listNames;
  const leftOut = Object.entries(plan).flatMap(([part, value]): readonly LeftOut[] =>
    value === undefined || frame.includes(part) || elsewhere.includes(part) || lists.includes(part)
      ? []
      : [{ part, reason: "never-given" }],
  );
  const shown: PlanContent = {
    schemaVersion,
    id,
    status,
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
    ...(period === undefined ? {} : { period }),
    ...(revisions === undefined ? {} : { revisions }),
  };
  return { shown, leftOut };
}

/**
 * Shows the crisis plan where it is covered, and of its statements those that are covered too.
 *
 * @param plan - the whole plan
 * @param shown - what is shown of it; filled in
 * @param granted - what the party may be given
 * @returns what is left out
 * @internal
 */
export function showCrisisPlan(
  plan: Plan,
  shown: PlanContent,
  granted: Granted,
): readonly LeftOut[] {
  const { crisisPlan } = plan;
  if (crisisPlan === undefined) return [];
  const reason = reasonToLeaveOut(crisisPlan, granted);
  if (reason !== undefined) return [{ part: "crisisPlan", reason }];
  const leftOut: LeftOut[] = [];
  const { warningSigns, whatHelps, ...rest } = crisisPlan;
  // A statement of its own kind needs leave for that kind too.
  const mayShow = ({ id, categories }: Statement): boolean => {
    if (categories === undefined || reasonToLeaveOut({ categories }, granted) === undefined) {
      return true;
    }
    leftOut.push({ part: "crisisPlan", item: id, reason: "not-covered" });
    return false;
  };
  shown.crisisPlan = {
    ...rest,
    ...(warningSigns && { warningSigns: warningSigns.filter(mayShow) }),
    ...(whatHelps && { whatHelps: whatHelps.filter(mayShow) }),
  };
  return leftOut;
}
