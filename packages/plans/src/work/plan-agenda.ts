import {
  createIssue,
  fail,
  invalidDate,
  isPlainDate,
  MedvirkError,
  succeed,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { planObjects } from "../integrity/plan-objects.ts";
import { danglingReference } from "../issues.ts";
import type { Plan } from "../plan.ts";
import type { AgendaPoint } from "./agenda-point.ts";
import { openPoints, overduePoints } from "./agenda-points.ts";

/** For which day, and which meeting of the plan, an agenda is made. */
export interface AgendaOptions {
  readonly today: PlainDate;
  /** Id of a meeting in the plan: what it names under `items` comes first. */
  readonly meeting?: string;
}

/**
 * Makes the agenda of a meeting from the plan, so that the plan itself is what people talk about.
 *
 * What matters to the person comes first, then what was chosen for the meeting, what the person
 * waits for an answer to, what was agreed and not done, the goals in the order that the person
 * chose, and the rest. Each thing stands once, and nothing is left out for being hard.
 *
 * @param plan - a plan that holds together, see `checkPlan`
 * @param options - the day, and the meeting if the plan has one
 * @returns the points in order; or `plans.dangling-reference` for a meeting that isn't there
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist
 * @source user advice 6 and the internal guide, steps 3.3 and 4.2, Humerfelt, K. (2012),
 *   l. 11608-11635, 14041-14046 and 14971-14977, read 2026-11-22
 * @example
 * ```ts
 * import { planAgenda } from "@medvirk/plans";
 *
 * const agenda = planAgenda(
 *   {
 *     schemaVersion: "1.0",
 *     id: "plan-1",
 *     status: "in-force",
 *     parties: [{ id: "user", role: "user" }],
 *     wishes: [{ id: "wish-1", text: "A house by the sea", by: "user" }],
 *   },
 *   { today: "2026-11-23" },
 * );
 * agenda.ok && agenda.value.map(({ kind }) => kind); // => ["wish", "next-meeting"]
 * ```
 */
export function planAgenda(plan: Plan, options: AgendaOptions): Result<readonly AgendaPoint[]> {
  const { today, meeting: meetingId } = options;
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  const meeting = plan.meetings?.find(({ id }) => id === meetingId);
  if (meetingId !== undefined && meeting === undefined) {
    return fail(createIssue(danglingReference, ["meeting"], { expected: "meeting" }));
  }
  const chosen = chosenPoints(plan, meeting?.items ?? []);
  const [voice, waiting, rest] = openPoints(plan, today);
  const points = [...voice, ...chosen, ...waiting, ...overduePoints(plan, today), ...rest];
  return succeed([...onceEach(points), { kind: "next-meeting", path: [] }]);
}

function chosenPoints(plan: Plan, ids: readonly string[]): readonly AgendaPoint[] {
  if (ids.length === 0) return [];
  const found = new Map<string, AgendaPoint>();
  for (const { path, fields } of planObjects({ ...plan, events: undefined })) {
    const { id, text, userView } = fields;
    if (typeof id !== "string") continue;
    const words = text ?? userView;
    const said = typeof words === "string" ? { text: words } : {};
    found.set(id, { kind: "chosen", path, id, ...said });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A thing stands where it is first named; what has no id is never a repetition. */
function onceEach(points: readonly AgendaPoint[]): readonly AgendaPoint[] {
  const seen = new Set<string>();
  return points.filter(({ id }) => {
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
