import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import type { TableCurve } from "../schemas/trajectory-types.ts";
import type { AnyTrajectoryModel, TrajectoryCurve } from "./curve.ts";

/**
 * Checks what holds across the fields of a trajectory model: tables fit their nodes, joined curves
 * don't jump.
 *
 * @param model - its curves
 * @returns the issues, with paths from the model: `measures.table-shape`, `measures.join-would-jump`;
 *   empty when the model holds
 * @example
 * ```ts
 * import { checkTrajectoryModel } from "@medvirk/measures";
 *
 * const table = { kind: "table", intakesTenths: [100, 200], sessions: [1, 5], valuesTenths: [[100, 150]] } as const;
 * checkTrajectoryModel({ expected: table }).map((issue) => issue.code); // => ["measures.table-shape"]
 * ```
 */
export function checkTrajectoryModel({
  expected,
  zones,
}: Pick<AnyTrajectoryModel, "expected" | "zones">): readonly Issue[] {
  return [
    ...checkCurve(expected, ["expected"]),
    ...(zones === undefined ? [] : checkCurve(zones.greenFrom, ["zones", "greenFrom"])),
    ...(zones === undefined ? [] : checkCurve(zones.redBelow, ["zones", "redBelow"])),
  ];
}

function checkCurve(curve: TrajectoryCurve, path: IssuePath): readonly Issue[] {
  if (curve.kind === "table") return checkTable(curve, path);
  if (curve.kind !== "joined") return [];
  return [
    ...(curve.toSession > curve.fromSession
      ? []
      : [createIssue(issues.joinWouldJump, [...path, "toSession"])]),
    ...checkCurve(curve.short, [...path, "short"]),
    ...checkCurve(curve.long, [...path, "long"]),
  ];
}

function checkTable(
  { intakesTenths, sessions, valuesTenths }: TableCurve,
  path: IssuePath,
): readonly Issue[] {
  const fits =
    isRising(intakesTenths) &&
    isRising(sessions) &&
    valuesTenths.length === intakesTenths.length &&
    valuesTenths.every((row) => row.length === sessions.length);
  return fits ? [] : [createIssue(issues.tableShape, path)];
}

function isRising(nodes: readonly number[]): boolean {
  return nodes.every((node, index) => {
    const before = nodes[index - 1];
    return before === undefined || node > before;
  });
}
