/** What a reference points to; an item is anything in the plan that has an id. */
export type ReferenceTarget = "party" | "goal" | "action" | "item";

/** Which fields hold references, and what they point to. A list of objects is no reference. */
export const referenceTargets: Readonly<Record<string, ReferenceTarget>> = {
  about: "item",
  assessedBy: "party",
  by: "party",
  calledBy: "party",
  carriedOver: "action",
  chair: "party",
  chosenBy: "party",
  contact: "party",
  contacts: "party",
  deadlineSetBy: "party",
  decidedBy: "party",
  dependsOn: "action",
  draftReadBy: "party",
  expected: "party",
  goal: "goal",
  goals: "goal",
  item: "item",
  items: "item",
  judgedBy: "party",
  objections: "party",
  owner: "party",
  parent: "goal",
  party: "party",
  responsible: "party",
  takingPart: "party",
  writtenBy: "party",
};
