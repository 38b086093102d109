import type { RuleSource } from "./rule.ts";

/** The regulation of 2011, where only an earlier edition was read. */
export const takenOver2011: RuleSource = { key: "reg2011", verb: "shall", verified: false };

/** The regulation of 2022, where only an earlier edition was read. */
export const takenOver2022: RuleSource = { key: "reg2022", verb: "shall", verified: false };

/** The national guide of 2015, where only an earlier edition was read. */
export const advice2015: RuleSource = { key: "guidance2015", verb: "should", verified: false };
