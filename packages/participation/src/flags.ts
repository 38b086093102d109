export { describeFlags } from "./flags/describe-flags.ts";
export { findFlags } from "./flags/find-flags.ts";
export type { Flag, FlagContext, FlagFinding, FlagHit, FlagId } from "./flags/flag.ts";
export { flags } from "./flags/flags.ts";
