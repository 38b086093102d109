import type { Plan, Statement } from "../plan.ts";
import { day, equal, field, items, known, needed, refuse, text, type Cursor } from "./cursor.ts";
import { checkedId, placeOfNote, readId, readParty } from "./read-support.ts";
import { systems } from "./systems.ts";
import { defined } from "./write-support.ts";

const statuses = {
  draft: "draft",
  active: "in-force",
  "on-hold": "paused",
  completed: "ended",
  revoked: "ended",
} as const;

/**
 * Reads the head of a plan, and the words that stand there as notes.
 *
 * @internal
 */
export function readCarePlan(resource: Cursor): Plan {
  const status = equal(field(resource, "status"), statuses);
  if (status === undefined) refuse(field(resource, "status"), Object.keys(statuses).join(", "));
  const from = day(field(field(resource, "period"), "start"));
  const until = day(field(field(resource, "period"), "end"));
  for (const repeated of ["intent", "subject", "careTeam", "goal", "activity"]) {
    known(field(resource, repeated));
  }
  return {
    schemaVersion: "1.0",
    id: readId(resource, systems.plan),
    status: status ?? "draft",
    ...defined("title", text(field(resource, "title"))),
    ...defined("createdOn", day(field(resource, "created"))),
    ...(from === undefined ? {} : { period: { from, ...defined("until", until) } }),
    ...readNotes(items(resource, "note")),
  };
}

function readNotes(notes: readonly Cursor[]): Partial<Plan> {
  const places = new Map<string, Statement[]>();
  for (const note of notes) {
    const place = placeOfNote(note);
    if (place === undefined) continue;
    const list = places.get(place) ?? [];
    places.set(place, list);
    const by = readParty(field(note, "authorReference"));
    if (by === undefined) refuse(field(note, "authorReference"), systems.party);
    list.push({
      id: checkedId(field(note, "id")),
      text: needed(field(note, "text"), "text"),
      by: by ?? "",
      ...defined("writtenOn", day(field(note, "time"))),
    });
  }
  const voice = {
    ...defined("mattersToMe", places.get("mattersToMe")),
    ...defined("past", places.get("past")),
    ...defined("present", places.get("present")),
    ...defined("future", places.get("future")),
  };
  return {
    ...(Object.keys(voice).length === 0 ? {} : { voice }),
    ...defined("wishes", places.get("wishes")),
    ...defined("serviceAssessments", places.get("serviceAssessments")),
  };
}
