import type { IssuePath } from "@medvirk/core";

/** How much a finding weighs. */
export type FindingLevel = "error" | "warning" | "hint";

/** Something that a check found, ready to be written in any format. */
export interface Finding {
  readonly file: string;
  /** The line of the record, where the file holds one a line. */
  readonly line?: number;
  readonly path: IssuePath;
  /** The code of the issue or the id of the rule. */
  readonly code: string;
  readonly level: FindingLevel;
  /** In the language of the call. */
  readonly message: string;
  /** Somebody set it aside in the file itself, with a reason. */
  readonly isSetAside?: true;
}

/** What was checked, and what was found. */
export interface CheckReport {
  /** The command, such as `medvirk validate`. */
  readonly tool: string;
  readonly version: string;
  readonly files: readonly string[];
  /** What each rule is about, in the language of the call; absent where codes say it. */
  readonly ruleTexts?: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}
