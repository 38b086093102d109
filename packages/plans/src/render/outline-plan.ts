import { isPlainDate } from "@medvirk/core";
import { referenceTargets } from "../integrity/reference-targets.ts";
import type { Plan } from "../plan.ts";
import { freeText } from "./free-text.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
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
  "parties",
  "coordinators",
  "wantedCooperation",
  "meetings",
  "evaluations",
  "revisions",
  "transitions",
  "eligibility",
  "offer",
  "information",
  "complaintInformation",
  "consents",
  "exchanges",
  "authoring",
  "legalBases",
  "signatures",
  "copies",
  "pauses",
  "ending",
  "setAside",
];

/** Parts that most plans never need; they show only where something is recorded. */
const occasional: readonly (keyof Plan)[] = [
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
  "period",
];

/** The field that names a thing of a list, the first that it has. */
const leads: readonly string[] = [
  "text",
  "name",
  "organisation",
  "with",
  "party",
  "type",
  "about",
  "lifeArea",
  "category",
  "goal",
  "rule",
  "heldOn",
  "plannedOn",
  "kind",
  "key",
  "role",
  "from",
];

/**
 * Sets out everything in a plan under headings, before it is written as Markdown or anything else.
 *
 * It follows the data and not a list of fields, so that a field of a later version shows too.
 *
 * @param plan - the plan
 * @param language - BCP 47 code
 * @returns the sections in reading order; what is not recorded says so
 * @internal
 */
export function outlinePlan(plan: Plan, language: string): readonly OutlineSection[] {
  const words = planWords(plan, language);
  return [
    ...sections.slice(0, 1).flatMap((key) => outlineSection(key, plan, words)),
    {
      level: 2,
      heading: words.label("aboutPlan"),
      nodes: facts.flatMap((key) => nodesOf(key, plan[key], words)),
    },
    ...sections.slice(1).flatMap((key) => outlineSection(key, plan, words)),
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

/** What stands under the heading of a part: its things, or its fields. */
function contentOf(key: string, value: unknown, words: PlanWords): readonly OutlineNode[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => thing(key, entry, words));
  return fieldsOf(value, "", words);
}

function thing(key: string, value: unknown, words: PlanWords): OutlineNode {
  if (typeof value !== "object" || value === null) {
    return { parts: partsOf(key, value, words), isLead: false, children: [] };
  }
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const lead = leads.find((field) => typeof fields[field] === "string") ?? "";
  const named = partsOf(lead, fields[lead], words);
  return {
    parts: named.length > 0 ? named : [{ ours: words.value("", "not-recorded") ?? "" }],
    isLead: named.length > 0,
    children: fieldsOf(value, lead, words),
  };
}

function fieldsOf(value: unknown, lead: string, words: PlanWords): readonly OutlineNode[] {
  if (typeof value !== "object" || value === null) return [];
  const fields: readonly [string, unknown][] = Object.entries(value);
  return fields
    .filter(([key]) => key !== "id" && key !== lead)
    .flatMap(([key, inner]) => nodesOf(key, inner, words));
}

function nodesOf(key: string, value: unknown, words: PlanWords): readonly OutlineNode[] {
  if (value === undefined) return [];
  const label = words.label(key);
  if (Array.isArray(value) && value.some((entry) => typeof entry === "object")) {
    const children = value.map((entry: unknown) => thing(key, entry, words));
    return [{ label, parts: [], isLead: false, children }];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ label, parts: partsOf(key, value, words), isLead: false, children: [] }];
  }
  return [objectNode(label, { ...value }, words)];
}

/** A day and a name stay on the line of their label; anything more goes under it. */
function objectNode(
  label: string,
  fields: Readonly<Record<string, unknown>>,
  words: PlanWords,
): OutlineNode {
  const { on, by, ...rest } = fields;
  if (typeof on === "string" && typeof by === "string") {
    const parts = [{ ours: words.date(on) }, { ours: ", " }, words.nameOf(by)];
    return { label, parts, isLead: false, children: fieldsOf(rest, "", words) };
  }
  return { label, parts: [], isLead: false, children: fieldsOf(fields, "", words) };
}

function partsOf(key: string, value: unknown, words: PlanWords): readonly OutlinePart[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ ours: words.value("", "none") ?? "" }];
    return value.flatMap((entry: unknown, index) => [
      ...(index === 0 ? [] : [{ ours: ", " }]),
      ...partsOf(key, entry, words),
    ]);
  }
  if (typeof value === "boolean") return [{ ours: words.value("", value ? "yes" : "no") ?? "" }];
  if (typeof value === "number") return [{ ours: String(value) }];
  if (typeof value !== "string") return [];
  if (Object.hasOwn(freeText, key)) return [{ words: value }];
  if (Object.hasOwn(referenceTargets, key)) return [words.nameOf(value)];
  if (isPlainDate(value)) return [{ ours: words.date(value) }];
  const said = words.value(key, value);
  return [said === undefined ? { words: value } : { ours: said }];
}

function ourLine(text: string): OutlineNode {
  return { parts: [{ ours: text }], isLead: false, children: [] };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
