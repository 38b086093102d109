import type { Goal } from "../plan.ts";
import {
  at,
  day,
  equal,
  field,
  items,
  known,
  needed,
  refuse,
  text,
  type Cursor,
} from "./cursor.ts";
import { codeIn, placeOfNote, readId, readItem, readParty } from "./read-support.ts";
import { standard, systems } from "./systems.ts";
import { defined } from "./write-support.ts";

const statuses = {
  active: "active",
  "on-hold": "on-hold",
  completed: "reached",
  cancelled: "struck-out",
} as const;

const levels = { main: "main", sub: "sub" } as const;

/** A goal, and the goals that it names as its milestones. */
export interface GoalRead {
  readonly goal: Goal;
  readonly subGoals: readonly string[];
}

/**
 * Reads a goal.
 *
 * @internal
 */
export function readGoal(resource: Cursor, idOfAddress: ReadonlyMap<string, string>): GoalRead {
  const status = equal(field(resource, "lifecycleStatus"), statuses);
  if (status === undefined)
    refuse(field(resource, "lifecycleStatus"), Object.keys(statuses).join(", "));
  const by = readParty(field(resource, "expressedBy"));
  if (by === undefined) refuse(field(resource, "expressedBy"), systems.party);
  known(field(resource, "subject"));
  if (status === "reached") known(field(resource, "achievementStatus"));
  const categories = items(resource, "category");
  const level = categories.flatMap((one) => {
    const code = codeIn(one, systems.goalLevel);
    return code === undefined ? [] : (equal(code, levels) ?? []);
  })[0];
  if (level === undefined) refuse(field(resource, "category"), systems.goalLevel);
  const lifeAreas = categories.flatMap((one) => text(field(one, "text")) ?? []);
  const [due] = items(resource, "target").flatMap((one) => day(field(one, "dueDate")) ?? []);
  const [ownWords] = items(resource, "note").flatMap((note) =>
    placeOfNote(note) === "ownWords" ? (text(field(note, "text")) ?? []) : [],
  );
  const goal: Goal = {
    id: readId(resource),
    level: level ?? "sub",
    text: needed(at(resource, "description", "text"), "text"),
    by: by ?? "",
    ...defined("ownWords", ownWords),
    ...defined("status", status),
    ...(lifeAreas.length === 0 ? {} : { lifeAreas }),
    ...defined("due", due),
  };
  return { goal, subGoals: readMilestones(resource, idOfAddress) };
}

function readMilestones(
  resource: Cursor,
  idOfAddress: ReadonlyMap<string, string>,
): readonly string[] {
  return items(resource, "extension").flatMap((extension) => {
    if (field(extension, "url").value !== standard.goalRelationship) return [];
    const parts = items(extension, "extension");
    const type = parts.find((part) => field(part, "url").value === "type");
    const target = parts.find((part) => field(part, "url").value === "target");
    if (type === undefined || target === undefined) return [];
    const code = codeIn(field(type, "valueCodeableConcept"), standard.goalRelationshipType);
    if (code?.value !== "milestone") return [];
    for (const part of [extension, type, target]) text(field(part, "url"));
    text(code);
    return readItem(field(target, "valueReference"), idOfAddress) ?? [];
  });
}
