import type { SourceRank } from "./rule-basis.ts";

/** How a finding is shown. Even an error informs and blocks nothing. */
export type Severity = "error" | "warning" | "hint";

/** The verb of the source: skal/må, bør, kan, or none of them. */
export type ModalVerb = "shall" | "should" | "may" | "none";

/** How strongly one source supports a rule. */
export interface Support {
  readonly rank: SourceRank;
  readonly verb: ModalVerb;
  /** Guidance that repeats a binding rule, or that an author names a breach of one. */
  readonly repeatsBindingRule?: true | undefined;
  /** A finding that several have made and that stops the plan. */
  readonly repeatedFinding?: true | undefined;
}

type Row = Readonly<Record<ModalVerb, Severity | undefined>>;

const binding: Row = { shall: "error", should: "warning", may: undefined, none: "error" };
const repeating: Row = { shall: "error", should: "warning", may: undefined, none: undefined };
const advising: Row = { shall: "warning", should: "warning", may: undefined, none: "hint" };
const internal: Row = { shall: "warning", should: "hint", may: undefined, none: "hint" };

/**
 * Computes how a finding is shown from the rank and the verb of what it rests on, never from taste.
 *
 * @param support - the rank and verb of one source
 * @returns the severity; `undefined` where the source only permits something
 * @source Humerfelt, K. (2012), l. 7829-7852 and 7919-7921, read 2026-11-22, for ranks and verbs;
 *   the matrix is our own inference from them
 * @example
 * ```ts
 * import { severityOf } from "@medvirk/plans";
 *
 * severityOf({ rank: "regulation", verb: "shall" }); // => "error"
 * severityOf({ rank: "regulation", verb: "should" }); // => "warning"
 * severityOf({ rank: "guidance", verb: "may" }); // => undefined
 * ```
 */
export function severityOf(support: Support): Severity | undefined {
  switch (support.rank) {
    case "act":
    case "regulation":
      return binding[support.verb];
    case "comments":
    case "guidance":
      return (support.repeatsBindingRule === true ? repeating : advising)[support.verb];
    case "internal-guide":
      return internal[support.verb];
    case "finding":
      return support.repeatedFinding === true ? "warning" : "hint";
  }
}
