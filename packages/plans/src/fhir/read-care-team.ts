import type { Party, Plan } from "../plan.ts";
import { at, day, equal, field, items, known, refuse, text, type Cursor } from "./cursor.ts";
import { checkedId, codeIn, readParty } from "./read-support.ts";
import { systems } from "./systems.ts";
import { defined } from "./write-support.ts";

type Role = Party["role"] | "coordinator";

const roles: { readonly [Name in Role]: Name } = {
  coordinator: "coordinator",
  user: "user",
  relative: "relative",
  guardian: "guardian",
  "support-person": "support-person",
  "contact-person": "contact-person",
  worker: "worker",
  peer: "peer",
  "user-organisation": "user-organisation",
  leader: "leader",
  "child-coordinator": "child-coordinator",
  other: "other",
};

/**
 * Reads who takes part, and the coordinators.
 *
 * @internal
 */
export function readCareTeam(resource: Cursor): Pick<Plan, "parties" | "coordinators"> {
  const parties: Party[] = [];
  const coordinators: NonNullable<Plan["coordinators"]> = [];
  known(field(resource, "status"));
  known(field(resource, "subject"));
  for (const participant of items(resource, "participant")) {
    const member = field(participant, "member");
    const id = readParty(member);
    if (id === undefined) refuse(member, systems.party);
    const [role] = items(participant, "role").flatMap((one) => readRole(one) ?? []);
    if (role === undefined) refuse(field(participant, "role"), systems.role);
    const start = day(at(participant, "period", "start"));
    const end = day(at(participant, "period", "end"));
    if (role === "coordinator") {
      const days = { ...defined("from", start), ...defined("until", end) };
      coordinators.push({ id: checkedId(field(participant, "id")), party: id ?? "", ...days });
    } else {
      known(at(participant, "onBehalfOf", "type"));
      parties.push({
        id: id ?? "",
        role: role ?? "other",
        ...defined("name", text(field(member, "display"))),
        ...defined("organisation", text(at(participant, "onBehalfOf", "display"))),
        ...defined("since", start),
        ...defined("until", end),
      });
    }
  }
  return {
    ...(parties.length === 0 ? {} : { parties }),
    ...(coordinators.length === 0 ? {} : { coordinators }),
  };
}

function readRole(concept: Cursor): Role | undefined {
  const code = codeIn(concept, systems.role);
  return code === undefined ? undefined : equal(code, roles);
}
