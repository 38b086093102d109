import type { Plan } from "../plan.ts";
import { outlineLog } from "./outline-log.ts";
import { contentOf, nodesOf } from "./outline-nodes.ts";
import type { OutlineNode, OutlineSection } from "./outline.ts";
import { planWords, type PlanWords } from "./plan-words.ts";

/** The parts of a plan, the person's own voice first. */
const sections: readonly (keyof Plan)[] = [
  "voice",
  "serviceAssessments",
  "wishes",
  "goals",
  "actions",
  "needs",
  "resources",
  "disagreements",
  "crisisPlan",
  "agreements",
  "safetyNotes",
  "parties",
  "coordinators",
  "wantedCooperation",
  "otherPlans",
  "meetings",
  "evaluations",
  "ownership",
  "revisions",
  "transitions",
  "eligibility",
  "offer",
  "information",
  "complaintInformation",
  "consents",
  "exchanges",
  "otherGrounds",
  "mapping",
  "authoring",
  "madeFrom",
  "legalBases",
  "signatures",
  "copies",
  "pauses",
  "ending",
  "setAside",
];

/** Parts that most plans never need; they show only where something is recorded. */
const occasional: readonly (keyof Plan)[] = [
  "crisisPlan",
  "agreements",
  "safetyNotes",
  "otherPlans",
  "ownership",
  "otherGrounds",
  "mapping",
  "madeFrom",
  "transitions",
  "exchanges",
  "authoring",
  "pauses",
  "ending",
  "setAside",
];

/** Fields about the plan as a whole. */
const facts: readonly (keyof Plan)[] = [
  "status",
  "phase",
  "contactOrigin",
  "createdOn",
  "inForceFrom",
  "confirmedByUserOn",
  "openedByUserOn",
  "archivedOn",
  "period",
];

/**
 * Sets out everything in a plan under headings, before it is written as Markdown or anything else.
 *
 * It follows the data and not a list of fields, so that a field of a later version shows too.
 *
 * @param plan - the plan
 * @param language - BCP 47 code
 * @param isView - whether the plan is a view, whose empty parts may have been left out
 * @returns the sections in reading order; what is not recorded says so
 * @internal
 */
export function outlinePlan(
  plan: Plan,
  language: string,
  isView: boolean,
): readonly OutlineSection[] {
  const words = planWords(plan, language);
  const shown = isView ? sections.filter((key) => plan[key] !== undefined) : sections;
  return [
    ...shown.filter((key) => key === "voice").flatMap((key) => outlineSection(key, plan, words)),
    {
      level: 2,
      heading: words.label("aboutPlan"),
      nodes: facts.flatMap((key) => nodesOf(key, plan[key], words)),
    },
    ...shown.filter((key) => key !== "voice").flatMap((key) => outlineSection(key, plan, words)),
    ...outlineLog(plan.events ?? [], words, language),
  ];
}

function outlineSection(key: keyof Plan, plan: Plan, words: PlanWords): readonly OutlineSection[] {
  const value = plan[key];
  const heading = words.heading(key);
  if (value === undefined && occasional.includes(key)) return [];
  if (value === undefined || isEmpty(value)) {
    const said = value === undefined ? "not-recorded" : "none";
    return [{ level: 2, heading, nodes: [ourLine(words.value("", said) ?? "")] }];
  }
  if (key !== "voice") return [{ level: 2, heading, nodes: contentOf(key, value, words) }];
  const parts = Object.entries(plan.voice ?? {}).map(([part, statements = []]): OutlineSection => {
    const nodes = contentOf(part, statements, words);
    const none = [ourLine(words.value("", "none") ?? "")];
    return { level: 3, heading: words.label(part), nodes: nodes.length === 0 ? none : nodes };
  });
  return [{ level: 2, heading, nodes: [] }, ...parts];
}

function ourLine(text: string): OutlineNode {
  return { parts: [{ ours: text }], isLead: false, children: [] };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
