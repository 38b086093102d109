export { describeDecision } from "./describe/describe-decision.ts";
export { describeParticipation } from "./describe/describe-participation.ts";
export type { NamedModel } from "./describe/label-of-degree.ts";
