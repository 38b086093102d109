import type { IssuePath, PlainDate } from "@medvirk/core";
import { isOpenAction, isOpenGoal } from "../lint/open-items.ts";
import type { Goal, Plan } from "../plan.ts";
import type { AgendaKind, AgendaPoint } from "./agenda-point.ts";
import { dueItems } from "./due-items.ts";

interface Thing {
  readonly id: string;
  readonly text?: string | undefined;
}

/**
 * Lists what in a plan is open: the person's voice, what waits for an answer, and the rest.
 *
 * @internal
 */
export function openPoints(
  plan: Plan,
  today: PlainDate,
): readonly [voice: AgendaPoint[], waiting: AgendaPoint[], rest: AgendaPoint[]] {
  const { voice = {}, wishes = [], disagreements = [], needs = [], transitions = [] } = plan;
  return [
    pointsOf("matters-to-me", ["voice", "mattersToMe"], voice.mattersToMe ?? [], () => true),
    [
      ...proposalPoints(plan),
      ...pointsOf(
        "wish",
        ["wishes"],
        wishes,
        ({ outcome }) => (outcome?.status ?? "open") === "open",
      ),
      ...carriedOverPoints(plan),
    ],
    [
      ...goalPoints(plan),
      ...pointsOf("to-confirm", ["goals"], plan.goals ?? [], isToConfirm),
      ...pointsOf(
        "disagreement",
        ["disagreements"],
        disagreements,
        ({ outcome }) => outcome === undefined,
      ),
      ...pointsOf(
        "unmet-need",
        ["needs"],
        needs,
        ({ unmet }) => unmet !== undefined && unmet.metOn === undefined,
      ),
      ...pointsOf("transition", ["transitions"], transitions, ({ on = "" }) => on >= today),
    ],
  ];
}

/**
 * Lists what was agreed for a day that has passed, and evaluations whose day has come.
 *
 * @internal
 */
export function overduePoints(plan: Plan, today: PlainDate): readonly AgendaPoint[] {
  return dueItems(plan, { today })
    .filter(({ on }) => on <= today)
    .flatMap(({ kind, path, id, text }): readonly AgendaPoint[] => {
      if (kind === "meeting") return [];
      const isEvaluation = kind === "evaluation" || kind === "revision" || kind === "period-end";
      return [
        {
          kind: isEvaluation ? "evaluation" : "past-its-day",
          path,
          ...(id === undefined ? {} : { id }),
          ...(text === undefined ? {} : { text }),
        },
      ];
    });
}

function pointsOf<T extends Thing & { readonly userView?: string | undefined }>(
  kind: AgendaKind,
  path: IssuePath,
  things: readonly T[],
  isOpen: (thing: T) => boolean,
): AgendaPoint[] {
  return things.flatMap((thing, at) => {
    if (!isOpen(thing)) return [];
    const text = thing.text ?? thing.userView;
    return [{ kind, path: [...path, at], id: thing.id, ...(text === undefined ? {} : { text }) }];
  });
}

/** Proposals of earlier meetings that nobody has answered, those of the person first. */
function proposalPoints({ meetings = [], parties = [] }: Plan): readonly AgendaPoint[] {
  const users = new Set(parties.filter(({ role }) => role === "user").map(({ id }) => id));
  const isOpen = ({ outcome }: { readonly outcome?: string | undefined }): boolean =>
    outcome === undefined;
  const own: AgendaPoint[] = [];
  const others: AgendaPoint[] = [];
  for (const [at, { proposals = [] }] of meetings.entries()) {
    const path = ["meetings", at, "proposals"];
    own.push(...pointsOf("proposal", path, proposals, (one) => isOpen(one) && users.has(one.by)));
    others.push(
      ...pointsOf("proposal", path, proposals, (one) => isOpen(one) && !users.has(one.by)),
    );
  }
  return [...own, ...others];
}

/** Actions that the last held meeting took with it and that are still open. */
function carriedOverPoints({ meetings = [], actions = [] }: Plan): readonly AgendaPoint[] {
  const held = meetings.filter(({ heldOn }) => heldOn !== undefined);
  const last = held.reduce<(typeof held)[number] | undefined>(
    (latest, meeting) => ((meeting.heldOn ?? "") >= (latest?.heldOn ?? "") ? meeting : latest),
    undefined,
  );
  const carried = new Set(last?.carriedOver ?? []);
  return pointsOf(
    "carried-over",
    ["actions"],
    actions,
    (one) => carried.has(one.id) && isOpenAction(one),
  );
}

/** Open goals: urgent ones first, then in the order that the person chose, then the others. */
function goalPoints({ goals = [] }: Plan): readonly AgendaPoint[] {
  const rankOf = ({ urgent, priority }: Goal): number =>
    urgent === true ? 0 : (priority?.rank ?? Number.MAX_SAFE_INTEGER);
  return goals
    .map((goal, at) => ({ goal, at }))
    .filter(({ goal }) => isOpenGoal(goal) && !isToConfirm(goal))
    .sort((one, other) => rankOf(one.goal) - rankOf(other.goal))
    .map(({ goal, at }) => ({ kind: "goal", path: ["goals", at], id: goal.id, text: goal.text }));
}

function isToConfirm(goal: Goal): boolean {
  return isOpenGoal(goal) && goal.confirmation?.state === "not-yet";
}
