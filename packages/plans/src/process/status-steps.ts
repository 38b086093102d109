import type { PlanStatus } from "../plan.ts";

/** The statuses that may follow each, as in `planStatuses`, without its texts. */
export const statusSteps: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  draft: ["in-force", "ended"],
  "in-force": ["paused", "ended"],
  paused: ["in-force", "ended"],
  ended: [],
};
