import type { Issue } from "@medvirk/core";
import { checkBounds, MOST_POINTS } from "../change/check-bounds.ts";
import { checkTrajectoryModel } from "../trajectories/check-model.ts";
import type { ReportOptions } from "./report-options.ts";

/** Checks what a report is made with. @internal */
export function checkOptions({
  clinicalReference,
  model,
  reference,
}: ReportOptions): readonly Issue[] {
  const found = model === undefined ? [] : checkTrajectoryModel(model);
  return [
    ...found.map((issue) => ({ ...issue, path: ["model", ...issue.path] })),
    ...(clinicalReference === undefined
      ? []
      : checkBounds(clinicalReference.standardDeviationTenths, 0, MOST_POINTS, [
          "clinicalReference",
          "standardDeviationTenths",
        ])),
    ...(reference === undefined
      ? []
      : checkBounds(reference.standardDeviationTenths, 0, MOST_POINTS, [
          "reference",
          "standardDeviationTenths",
        ])),
  ];
}
