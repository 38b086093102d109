import {
  createIssue,
  guardCounts,
  MedvirkError,
  type LocalizedText,
  type SmallCountProfile,
} from "@medvirk/core";
import type { ParticipationReport } from "../assessment/profile.ts";
import { tooFewPersons } from "../issues.ts";
import { almAndreassen } from "../models/alm-andreassen.ts";
import { caveats } from "../models/caveats.ts";
import type { RaterRole } from "../schemas/assessment-schema.ts";
import type { AggregateOptions, AggregateRow, ParticipationAggregate } from "./aggregate.ts";
import { categoriesOf, categoryOf, type Categories } from "./categories.ts";
import { medianDegree } from "./median-degree.ts";

const roles: readonly RaterRole[] = ["user", "worker", "proxy", "observer"];
const dimensions: readonly string[] = ["decisionType", "phase", "level", "area", "service"];

const reading: LocalizedText = {
  nb: "Antall personer, hver talt én gang med sin siste vurdering i gruppen. Fordelinger, aldri gjennomsnitt. Gruppene er ikke rangert og skal ikke rangeres.",
  nn: "Tal på personar, kvar talde éin gong med si siste vurdering i gruppa. Fordelingar, aldri gjennomsnitt. Gruppene er ikkje rangerte og skal ikkje rangerast.",
  en: "Persons, each counted once with the latest reading in the group. Distributions, never averages. The groups are not ranked, and are not to be.",
};

/**
 * Counts persons by what was read of their decisions, group by group and each kind of rater apart.
 *
 * Small counts are hidden, and as many more as it takes that none can be computed; a group with
 * fewer persons than the minimum is withheld whole. Publish one aggregate of the same persons:
 * two that cut them differently can be subtracted from each other.
 *
 * @param report - of `assessParticipation`, of as many persons as there are
 * @param options - by what, of what, whose decision each is, and the rule for small counts
 * @returns the distributions; the median where what is counted is an order, never a mean
 * @throws MedvirkError `participation.invalid-grouping` for another grouping, such as workers;
 *   `core.invalid-profile` for a profile that protects nothing
 * @source Vigdal (2020), l. 3532-3540, and the aftercare thesis, l. 2965-2982 (no comparison of
 *   workers or offices), read 2026-11-22; the latest reading of each person is our choice
 * @example
 * ```ts
 * import { arnstein, assessParticipation, type Assessment } from "@medvirk/participation";
 * import { aggregateParticipation } from "@medvirk/participation/aggregates";
 *
 * const assessments = Array.from({ length: 12 }, (_, index): Assessment => ({
 *   decision: `person-${index}/housing`, date: "2026-03-02", area: "housing",
 *   rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "arnstein", degree: index < 5 ? "consultation" : "partnership", evidence: "synthetic" },
 * }));
 * const report = assessParticipation(assessments);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const { rows } = aggregateParticipation(report.value, {
 *   by: "area",
 *   of: { kind: "degree", model: arnstein },
 *   personOf: ({ decision }) => decision.split("/")[0],
 *   profile: { id: "own-5", minimum: 5, zeros: "shown", citation: { source: "own rule", verified: false } },
 * });
 * const [row] = rows;
 * row?.state === "shown" ? row.median : null; // => { state: "shown", lower: "partnership", upper: "partnership" }
 * ```
 */
export function aggregateParticipation(
  report: ParticipationReport,
  options: AggregateOptions,
): ParticipationAggregate {
  const { by, of, profile } = options;
  if (!dimensions.includes(by)) {
    throw new MedvirkError(
      "participation.invalid-grouping",
      `Group by one of ${dimensions.join(", ")}.`,
    );
  }
  const categories = categoriesOf(of);
  const rows = latestReadings(report, options).map((cell) =>
    toRow(cell, categories, of.kind === "degree", profile),
  );
  return {
    by,
    of: of.kind,
    model: report.models.find(({ id }) => of.kind === "degree" && id === of.model.id),
    profile: profile.id,
    rows,
    reading,
    caveats: [...caveats, ...flagsOf(options)],
  };
}

/** One group as one kind of rater saw it: each person's category. */
interface Cell {
  readonly group: string | null;
  readonly role: RaterRole;
  readonly latest: Map<string, { readonly date: string; readonly category: string }>;
}

function latestReadings(
  { decisions }: ParticipationReport,
  { by, of, personOf }: AggregateOptions,
): readonly Cell[] {
  const groups = new Map<string | null, Map<RaterRole, Cell>>();
  for (const reading of decisions.flatMap(({ readings }) => readings)) {
    const category = categoryOf(reading, of);
    if (category === undefined) continue;
    const { assessment } = reading;
    const group = assessment[by] ?? null;
    const role = assessment.rater.role;
    const ofGroup = groups.get(group) ?? new Map<RaterRole, Cell>();
    groups.set(group, ofGroup);
    const cell: Cell = ofGroup.get(role) ?? { group, role, latest: new Map() };
    ofGroup.set(role, cell);
    const person = personOf(assessment);
    const known = cell.latest.get(person);
    if (known === undefined || known.date <= assessment.date) {
      cell.latest.set(person, { date: assessment.date, category });
    }
  }
  return inOrder([...groups.keys()], by).flatMap((group) =>
    roles.flatMap((role) => groups.get(group)?.get(role) ?? []),
  );
}

/** By name; phases as they follow each other. Never by what is counted. */
function inOrder(
  groups: readonly (string | null)[],
  by: AggregateOptions["by"],
): readonly (string | null)[] {
  const phases: readonly string[] = almAndreassen.members.map(({ id }) => id);
  return [...groups].sort((one, other) => {
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    if (by === "phase") return phases.indexOf(one) - phases.indexOf(other);
    return one < other ? -1 : 1;
  });
}

function toRow(
  { group, role, latest }: Cell,
  { distribution, without }: Categories,
  isOrder: boolean,
  profile: SmallCountProfile,
): AggregateRow {
  const counts = new Map([...distribution, ...without].map((category) => [category, 0]));
  for (const { category } of latest.values()) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const guarded = guardCounts(
    Array.from(counts, ([category, count]) => ({ group: category, count })),
    profile,
  );
  if (!guarded.ok || latest.size < profile.minimum) {
    const issue = createIssue(tooFewPersons, [], { minimum: profile.minimum });
    return { group, role, state: "withheld", issue };
  }
  const cells = guarded.value.groups.map(({ group: category, ...count }) => ({
    category,
    ...count,
  }));
  const shown = cells.slice(0, distribution.length);
  return {
    group,
    role,
    state: "shown",
    persons: guarded.value.total,
    distribution: shown,
    without: cells.slice(distribution.length),
    median: isOrder ? medianDegree(shown, profile.minimum) : { state: "none" },
  };
}

function flagsOf({ of }: AggregateOptions): ParticipationAggregate["caveats"] {
  return of.kind === "degree" ? of.model.members.flatMap(({ flag }) => flag ?? []) : [];
}
