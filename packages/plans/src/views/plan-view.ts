import type { PlainDate } from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** Why a party may see what it sees. */
export interface ViewBasis {
  /** The plan is the party's own; or a consent, or another legal ground, covers it. */
  readonly kind: "own-plan" | "consent" | "other-ground";
  /** Id of the consent or the ground; absent for the person whose plan it is. */
  readonly id?: string;
  /** The kinds of information that it covers, as written there; absent where it covers all. */
  readonly categories?: readonly string[];
}

/** Something that is left out of a view. It holds no words of the plan, only ids and names of fields. */
export interface LeftOut {
  /** The list or field of the plan. */
  readonly part: string;
  /** Id of the thing; absent for a whole field or list. */
  readonly item?: string;
  /** The field of the thing, where the rest of it is shown. */
  readonly field?: string;
  /**
   * `no-category`: nobody said which kind of information it holds. `not-covered`: it holds a kind
   * that neither a consent nor another ground covers. `never-given`: such a part is for the person
   * and those who keep the plan. `points-to-hidden`: it leads to something that is left out.
   */
  readonly reason: "no-category" | "not-covered" | "never-given" | "points-to-hidden";
}

/** What one party may see of a plan on a day. */
export interface PlanView {
  /** Id of the party. */
  readonly party: string;
  readonly date: PlainDate;
  readonly basis: readonly ViewBasis[];
  /** The part of the plan that may be given, a plan in its own right; without its log. */
  readonly plan: Plan;
  /** For whoever gives the view, and for the person; how much is left out is not for the party. */
  readonly leftOut: readonly LeftOut[];
}
