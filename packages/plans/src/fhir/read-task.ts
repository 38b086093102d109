import type { Action } from "../plan.ts";
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
import { checkedId, codeIn, readId, readItem, readParty } from "./read-support.ts";
import { systems } from "./systems.ts";
import { defined } from "./write-support.ts";

type Status = NonNullable<Action["status"]>;
type Entitlement = NonNullable<Action["entitlement"]>["status"];

const ownStatuses: { readonly [Name in Status]: Name } = {
  planned: "planned",
  started: "started",
  "not-started": "not-started",
  postponed: "postponed",
  "not-followed-up": "not-followed-up",
  done: "done",
  "did-not-work": "did-not-work",
};

const fhirStatuses: Readonly<Record<string, Status>> = {
  requested: "planned",
  ready: "not-started",
  "in-progress": "started",
  "on-hold": "postponed",
  completed: "done",
  failed: "did-not-work",
};

const entitlements: { readonly [Name in Entitlement]: Name } = {
  "none-needed": "none-needed",
  applied: "applied",
  granted: "granted",
  refused: "refused",
  "not-decided": "not-decided",
};

const targets = { person: "person", surroundings: "surroundings" } as const;

/**
 * Reads an action.
 *
 * @internal
 */
export function readTask(resource: Cursor, idOfAddress: ReadonlyMap<string, string>): Action {
  const fhirStatus = equal(field(resource, "status"), fhirStatuses);
  if (fhirStatus === undefined)
    refuse(field(resource, "status"), Object.keys(fhirStatuses).join(", "));
  const code = codeIn(field(resource, "businessStatus"), systems.actionStatus);
  const status = (code === undefined ? undefined : equal(code, ownStatuses)) ?? fhirStatus;
  for (const repeated of ["intent", "for", "basedOn"]) known(field(resource, repeated));
  const owner = readParty(field(resource, "owner"));
  const inputs = readInputs(resource, idOfAddress);
  const responsible = [...(owner === undefined ? [] : [owner]), ...inputs.responsible];
  const followUps = items(resource, "note").flatMap((note) => readFollowUp(note) ?? []);
  return {
    id: readId(resource),
    text: needed(field(resource, "description"), "text"),
    ...defined("by", readParty(field(resource, "requester"))),
    ...defined("status", status),
    ...defined("start", day(at(resource, "executionPeriod", "start"))),
    ...defined("due", day(at(resource, "restriction", "period", "end"))),
    ...inputs.fields,
    ...(responsible.length === 0 ? {} : { responsible }),
    ...(followUps.length === 0 ? {} : { followUps }),
  };
}

function readFollowUp(note: Cursor): NonNullable<Action["followUps"]>[number] | undefined {
  const on = day(field(note, "time"));
  const by = readParty(field(note, "authorReference"));
  if (on === undefined || by === undefined || field(note, "id").value === undefined)
    return undefined;
  return {
    id: checkedId(field(note, "id")),
    on,
    by,
    ...defined("text", text(field(note, "text"))),
  };
}

function readInputs(
  resource: Cursor,
  idOfAddress: ReadonlyMap<string, string>,
): { readonly fields: Partial<Action>; readonly responsible: readonly string[] } {
  const parts = new Map<string, Cursor[]>();
  for (const input of items(resource, "input")) {
    const part = codeIn(field(input, "type"), systems.actionPart);
    const name = part === undefined ? undefined : text(part);
    if (name !== undefined) parts.set(name, [...(parts.get(name) ?? []), input]);
  }
  const of = (part: string): readonly Cursor[] => parts.get(part) ?? [];
  const words = (part: string): string | undefined =>
    of(part).flatMap((input) => text(field(input, "valueString")) ?? [])[0];
  const references = (part: string): string[] =>
    of(part).flatMap((input) => readItem(field(input, "valueReference"), idOfAddress) ?? []);
  const [entitlement] = of("entitlement").flatMap(
    (input) => equal(field(input, "valueCode"), entitlements) ?? [],
  );
  const [target] = of("target").flatMap((input) => equal(field(input, "valueCode"), targets) ?? []);
  const goals = references("goals");
  const dependsOn = references("dependsOn");
  const fields: Partial<Action> = {
    ...defined("how", words("how")),
    ...defined("extent", words("extent")),
    ...defined("plain", words("plain")),
    ...defined("ownPart", words("ownPart")),
    ...defined("supportPart", words("supportPart")),
    ...defined("fallback", words("fallback")),
    ...(entitlement === undefined ? {} : { entitlement: { status: entitlement } }),
    ...defined("target", target),
    ...(goals.length === 0 ? {} : { goals }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
  };
  const responsible = of("responsible").flatMap(
    (input) => readParty(field(input, "valueReference")) ?? [],
  );
  return { fields, responsible };
}
