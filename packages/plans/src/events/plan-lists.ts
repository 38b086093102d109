import type { ListEntry, PlanContent } from "../plan.ts";

/** Name of a list of the plan whose things have ids; the four of the person's voice among them. */
export type ListName = ListEntry["list"];

/** What stands in each list. */
export type ItemOf = { [Entry in ListEntry as Entry["list"]]: Entry["item"] };

/** An entry of one list, so that list and item stay together where the list is not known. */
export type EntryOf<Name extends ListName> = {
  [List in Name]: { readonly list: List; readonly item: ItemOf[List] };
}[Name];

/** The lists of a part of the plan, any of which may be absent. */
export type Lists = { [Name in ListName]?: ItemOf[Name][] | undefined };

/** Every list, in the order of the document. */
export const listNames: readonly ListName[] = [
  "parties",
  "coordinators",
  "consents",
  "exchanges",
  "otherGrounds",
  "mattersToMe",
  "past",
  "present",
  "future",
  "serviceAssessments",
  "wishes",
  "needs",
  "resources",
  "goals",
  "actions",
  "disagreements",
  "wantedCooperation",
  "otherPlans",
  "agreements",
  "safetyNotes",
  "meetings",
  "evaluations",
  "ownership",
  "transitions",
  "signatures",
  "copies",
  "pauses",
  "setAside",
];

/** The lists of the person's voice, which stand together under `voice`. */
const voiceLists: readonly string[] = ["mattersToMe", "past", "present", "future"];

/**
 * Gives the object of a plan in which a list stands: the plan, or its `voice`.
 *
 * @returns the object; undefined where the list is one of the voice and there is none yet
 * @internal
 */
export function homeOf(content: PlanContent, list: ListName): Lists | undefined {
  return voiceLists.includes(list) ? content.voice : content;
}
