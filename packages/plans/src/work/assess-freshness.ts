import {
  addMonths,
  daysBetween,
  invalidDate,
  isPlainDate,
  MedvirkError,
  type IssuePath,
  type PlainDate,
} from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** Why it is time to go through a plan together. */
export interface FreshnessReason {
  readonly kind:
    "evaluation-passed" | "life-event" | "coordinator-changed" | "long-since-confirmed";
  /** The day of it; absent where the person has never confirmed the plan. */
  readonly on?: PlainDate;
  readonly path: IssuePath;
}

/** How well a plan keeps up with the person's life. */
export interface Freshness {
  /** When the person last went through the plan; absent where it is not recorded. */
  readonly confirmedOn?: PlainDate;
  /** Days since then. */
  readonly daysSinceConfirmed?: number;
  /** The last evaluation that was held. */
  readonly evaluatedOn?: PlainDate;
  /** The next agreed evaluation or revision, today or later. */
  readonly nextEvaluationOn?: PlainDate;
  /** Reasons to meet, oldest first; empty where there is none. */
  readonly reasons: readonly FreshnessReason[];
}

/** How freshness is judged. */
export interface FreshnessOptions {
  readonly today: PlainDate;
  /** Months without the person's confirmation after which to meet. No law sets a number. */
  readonly confirmedWithinMonths?: number;
}

/**
 * Says when a plan was last evaluated and confirmed, when it is next, and what has happened since
 * the person last went through it. A reason is an invitation to meet: no plan expires.
 *
 * @param plan - the plan
 * @param options - the day, and the period that the municipality has chosen, if it has
 * @returns the days and the reasons to meet
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist
 * @source national guidance, point 6.8, after Humerfelt, K. (2012), l. 8242-8260 and 11699-11756,
 *   read 2026-11-22; the triggers are inferred
 * @example
 * ```ts
 * import { assessFreshness } from "@medvirk/plans";
 *
 * const { reasons } = assessFreshness(
 *   {
 *     schemaVersion: "1.0", id: "plan-1", status: "in-force", confirmedByUserOn: "2026-03-02",
 *     transitions: [{ id: "t", kind: "discharge", on: "2026-09-01" }],
 *   },
 *   { today: "2026-11-23" },
 * );
 * reasons.map(({ kind }) => kind); // => ["life-event"]
 * ```
 */
export function assessFreshness(plan: Plan, options: FreshnessOptions): Freshness {
  const { today, confirmedWithinMonths } = options;
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  const { confirmedByUserOn: confirmedOn, evaluations = [], revisions = [] } = plan;
  const held = evaluations.flatMap(({ heldOn }) => (heldOn === undefined ? [] : [heldOn]));
  const evaluatedOn = latest(held.filter((day) => day <= today));
  const agreed = evaluations.flatMap(({ plannedOn, heldOn }) =>
    plannedOn === undefined || heldOn !== undefined ? [] : [plannedOn],
  );
  const [nextEvaluationOn] = [...agreed, ...revisions].filter((day) => day >= today).sort();
  const limit =
    confirmedWithinMonths === undefined ? undefined : addMonths(today, -confirmedWithinMonths);
  const isLongSince = limit !== undefined && (confirmedOn ?? "") < limit;
  const since = { on: confirmedOn };
  return {
    ...(confirmedOn === undefined
      ? {}
      : { confirmedOn, daysSinceConfirmed: daysBetween(confirmedOn, today) }),
    ...(evaluatedOn === undefined ? {} : { evaluatedOn }),
    ...(nextEvaluationOn === undefined ? {} : { nextEvaluationOn }),
    reasons: [
      ...(isLongSince ? [reason("long-since-confirmed", since.on, ["confirmedByUserOn"])] : []),
      ...passedEvaluations(plan, today, evaluatedOn),
      ...eventsSince(plan, confirmedOn ?? "", today),
    ].sort(byDay),
  };
}

function passedEvaluations(
  { evaluations = [], revisions = [] }: Plan,
  today: PlainDate,
  evaluatedOn = "",
): readonly FreshnessReason[] {
  return [
    ...evaluations.flatMap(({ plannedOn, heldOn }, at) =>
      plannedOn !== undefined && plannedOn < today && heldOn === undefined
        ? [reason("evaluation-passed", plannedOn, ["evaluations", at])]
        : [],
    ),
    ...revisions.flatMap((day, at) =>
      day < today && evaluatedOn < day ? [reason("evaluation-passed", day, ["revisions", at])] : [],
    ),
  ];
}

function eventsSince(
  { transitions = [], coordinators = [] }: Plan,
  confirmed: string,
  today: PlainDate,
): readonly FreshnessReason[] {
  const isSince = (on: string | undefined): on is string =>
    on !== undefined && on > confirmed && on <= today;
  return [
    ...transitions.flatMap(({ on }, at) =>
      isSince(on) ? [reason("life-event", on, ["transitions", at])] : [],
    ),
    ...coordinators.flatMap(({ from }, at) =>
      at > 0 && isSince(from) ? [reason("coordinator-changed", from, ["coordinators", at])] : [],
    ),
  ];
}

function reason(
  kind: FreshnessReason["kind"],
  on: PlainDate | undefined,
  path: IssuePath,
): FreshnessReason {
  return { kind, ...(on === undefined ? {} : { on }), path };
}

function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
}

function byDay({ on: one = "" }: FreshnessReason, { on: other = "" }: FreshnessReason): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
