import {
  createIssue,
  resultOf,
  type Citation,
  type Issue,
  type LocalizedText,
  type Result,
} from "@medvirk/core";
import * as issues from "../issues.ts";
import { caveats } from "./caveats.ts";
import type { ModelMember, OrdinalModel } from "./model.ts";

/** A word of a municipality's own scale. */
export interface OwnDegree<Id extends string = string> {
  /** Stable, unique in the model. */
  readonly id: Id;
  readonly label: LocalizedText;
  /** What the word means where it is used. */
  readonly definition?: LocalizedText | undefined;
}

/** A municipality's own scale of participation, as it describes it. */
export interface ModelDefinition<Id extends string = string> {
  /** Stable, none of this package's models. */
  readonly id: string;
  readonly version: string;
  readonly name: LocalizedText;
  /** At least two, the least influence first. */
  readonly members: readonly OwnDegree<Id>[];
  /** Who made the scale, and where it is described; at least one. */
  readonly citations: readonly Citation[];
}

const packageModels = "arnstein, humerfelt, orstavik, peyrot, alm-andreassen";

/**
 * Makes a model of a municipality's own scale, to be placed on and compared like the others.
 *
 * It is ordinal and nothing more: words in an order. The seven caveats go with it, and there is no
 * crosswalk from it to another model.
 *
 * @param definition - the scale; `localWordScale` is an example
 * @returns the model; or `participation.model-id-taken`, `participation.too-few-degrees`,
 *   `participation.repeated-degree`, `participation.model-without-source`,
 *   `participation.blank-text`
 * @example
 * ```ts
 * import { assessParticipation, defineModel, localWordScale } from "@medvirk/participation";
 *
 * const scale = defineModel(localWordScale);
 * if (!scale.ok) throw new Error(scale.issues[0].message);
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "worker" }, enteredBy: "worker",
 *   experienced: { state: "placed", model: "local-words", degree: "middling", evidence: "she told us" },
 * }], [scale.value]);
 * report.ok && report.value.decisions[0].readings[0].position?.position; // => 3
 * ```
 */
export function defineModel<const Id extends string>(
  definition: ModelDefinition<Id>,
): Result<OrdinalModel<Id>> {
  return resultOf(findModelIssues(definition), () => ({
    id: definition.id,
    version: definition.version,
    kind: "ordinal" as const,
    name: definition.name,
    members: definition.members.map(toMember),
    groups: [],
    rule: {
      nb: "Plasser på ett av ordene; et senere ord er mer innflytelse.",
      nn: "Plasser på eitt av orda; eit seinare ord er meir innverknad.",
      en: "Place on one of the words; a later word is more influence.",
    },
    caveats,
    citations: definition.citations,
  }));
}

function toMember<Id extends string>({ id, label, definition }: OwnDegree<Id>): ModelMember<Id> {
  return definition === undefined ? { id, label } : { id, label, definition };
}

function findModelIssues({ id, members, citations }: ModelDefinition): readonly Issue[] {
  const found: Issue[] = [];
  if (id.trim() === "") found.push(createIssue(issues.blankText, ["id"]));
  if (packageModels.split(", ").includes(id)) {
    found.push(createIssue(issues.modelIdTaken, ["id"], { taken: packageModels }));
  }
  if (members.length < 2) found.push(createIssue(issues.tooFewDegrees, ["members"]));
  if (citations.length === 0) found.push(createIssue(issues.modelWithoutSource, ["citations"]));
  const seen = new Set<string>();
  members.forEach((member, index) => {
    if (member.id.trim() === "")
      found.push(createIssue(issues.blankText, ["members", index, "id"]));
    if (seen.has(member.id))
      found.push(createIssue(issues.repeatedDegree, ["members", index, "id"]));
    seen.add(member.id);
  });
  return found;
}
