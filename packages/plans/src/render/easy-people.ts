import type { Party } from "../plan.ts";
import { lead, section, wordsField, type EasyContext } from "./easy-nodes.ts";
import type { OutlineNode, OutlineSection } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";
import { writeLongDate } from "./write-date.ts";

/**
 * Says whom the person can talk to, the coordinator first.
 *
 * @internal
 */
export function peopleSections(context: EasyContext): readonly OutlineSection[] {
  const { plan, say } = context;
  const { parties = [], coordinators = [] } = plan;
  const now = new Set(
    coordinators.filter(({ until }) => until === undefined).map(({ party }) => party),
  );
  const others = parties.filter(
    ({ id, role, until }) => role !== "user" && until === undefined && !now.has(id),
  );
  const nodes = [
    ...parties
      .filter(({ id }) => now.has(id))
      .map((party) => contact(party, [lineOf(say(pageTexts.coordinator))], context)),
    ...others.map((party) => contact(party, [], context)),
  ];
  return section(say(pageTexts.contacts), nodes);
}

function contact(
  { id, organisation, name, contactWay, responseTime, contribution }: Party,
  first: readonly OutlineNode[],
  { words, say }: EasyContext,
): OutlineNode {
  return lead(
    [words.nameOf(id)],
    [
      ...first,
      ...(name === undefined ? [] : wordsField(words.label("organisation"), organisation)),
      ...wordsField(words.label("contribution"), contribution),
      ...wordsField(say(pageTexts.reached), contactWay),
      ...wordsField(say(pageTexts.answers), responseTime),
    ],
  );
}

/**
 * Says when to meet and go through the plan: what is agreed and not yet held.
 *
 * @internal
 */
export function meetingSections({
  plan,
  words,
  language,
  say,
}: EasyContext): readonly OutlineSection[] {
  const { meetings = [], evaluations = [], revisions = [] } = plan;
  const lastHeld = evaluations.reduce(
    (last, { heldOn = "" }) => (heldOn > last ? heldOn : last),
    "",
  );
  const days = [
    ...meetings.flatMap(({ plannedOn, heldOn, purpose }) =>
      plannedOn === undefined || heldOn !== undefined
        ? []
        : [{ on: plannedOn, what: say(pageTexts.meeting), purpose }],
    ),
    ...[
      ...evaluations.flatMap(({ plannedOn, heldOn }) => (heldOn === undefined ? [plannedOn] : [])),
      ...revisions,
    ]
      .filter((on) => on !== undefined && on > lastHeld)
      .map((on = "") => ({ on, what: say(pageTexts.goThrough), purpose: undefined })),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const nodes = days.map(({ on, what, purpose }) =>
    lead(
      [{ ours: writeLongDate(on, language) }],
      purpose === undefined
        ? [lineOf(what)]
        : [lineOf(what), ...wordsField(words.label("purpose"), purpose)],
    ),
  );
  return section(say(pageTexts.meetings), nodes);
}

function lineOf(ours: string): OutlineNode {
  return { parts: [{ ours }], isLead: false, children: [] };
}
