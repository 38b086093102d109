import type { Plan } from "../plan.ts";
import { field, section, type EasyContext } from "./easy-nodes.ts";
import type { OutlineSection } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";

/** Parts of a plan of which the easy-read text tells nothing or not all. */
const onlyInWhole: readonly (keyof Plan)[] = [
  "serviceAssessments",
  "resources",
  "wantedCooperation",
  "otherPlans",
  "agreements",
  "crisisPlan",
  "safetyNotes",
  "meetings",
  "evaluations",
  "transitions",
  "eligibility",
  "offer",
  "information",
  "consents",
  "exchanges",
  "otherGrounds",
  "authoring",
  "mapping",
  "ownership",
  "legalBases",
  "signatures",
  "copies",
  "pauses",
  "ending",
  "setAside",
  "events",
];

/**
 * Says that the text is short, and which parts of the whole plan it leaves out.
 *
 * @internal
 */
export function wholePlanSection({ plan, words, say }: EasyContext): readonly OutlineSection[] {
  const parts = onlyInWhole
    .filter((part) => plan[part] !== undefined)
    .map((part) => words.heading(part));
  if (parts.length === 0) return [];
  const line = field(say(pageTexts.moreIn), [{ ours: `${parts.join(", ")}.` }]);
  return section(say(pageTexts.shortVersion), [line]);
}
