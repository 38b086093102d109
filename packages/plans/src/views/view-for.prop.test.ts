import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { listNames, type ListName } from "../events/plan-lists.ts";
import { checkPlan } from "../integrity/check-plan.ts";
import type { ExchangeConsent, Plan } from "../plan.ts";
import { viewFor } from "./view-for.ts";

const kinds = ["housing", "health", "work", "economy"];
const told = { on: "2026-01-01", by: "worker" };
const understood = { ...told, understandingChecked: told };
const explained: ExchangeConsent["explained"] = {
  individualPlan: understood,
  exchange: understood,
  mayRefuse: told,
  limitsOfRefusal: told,
};

/** A thing of a list: marks in every text, and the kinds of information that it holds. */
interface Marked {
  readonly list: ListName;
  readonly id: string;
  readonly marks: readonly string[];
  readonly held: readonly string[] | undefined;
}

const held = fc.option(fc.subarray(kinds), { nil: undefined });

/** Each list's thing with a unique text in every field that people write in. */
function itemOf({ list, id, marks, held: categories }: Marked): object {
  const [a = "", b = "", c = "", d = ""] = marks;
  const marked = categories === undefined ? { id } : { id, categories: [...categories] };
  switch (list) {
    case "mattersToMe":
    case "past":
    case "present":
    case "future":
    case "serviceAssessments":
      return { ...marked, text: a, by: list === "serviceAssessments" ? "worker" : "user" };
    case "wishes":
      return {
        ...marked,
        text: a,
        by: "user",
        outcome: { status: "not-followed", reason: b, alternative: c },
      };
    case "needs":
      return { ...marked, userView: a, serviceView: b, unmet: { explanation: c } };
    case "resources":
      return { ...marked, text: a };
    case "goals":
      return {
        ...marked,
        level: "main",
        text: a,
        plain: b,
        ownWords: c,
        signsOfReaching: d,
        by: "user",
      };
    case "actions":
      return {
        ...marked,
        text: a,
        how: b,
        fallback: c,
        entitlement: { status: "refused", reason: d },
        followUps: [{ id: `${id}-f`, on: "2026-01-01", by: "worker", text: a }],
      };
    case "disagreements":
      return { ...marked, about: "user", userView: a, serviceView: b, outcome: c };
    case "wantedCooperation":
      return { ...marked, with: a, purpose: b };
    case "agreements":
      return { ...marked, kind: "contact", text: a };
    case "safetyNotes":
      return { ...marked, text: a, by: "worker", on: "2026-01-01", basis: "heard", source: b };
    case "meetings":
      return { ...marked, purpose: a, proposals: [{ id: `${id}-p`, text: b, by: "user" }] };
    case "evaluations":
      return { ...marked, userView: a, serviceView: b };
    case "transitions":
      return { ...marked, kind: "moved", handover: a, topics: [{ topic: "debt", text: b }] };
    case "parties":
      return { ...marked, role: "other", name: a, organisation: b, contactWay: c };
    case "coordinators":
      return { id, party: "worker", otherRoles: a, handover: b };
    case "consents":
      return { type: "plan", id, conditionFor: a };
    case "exchanges":
      return {
        id,
        direction: "give",
        party: "nav",
        category: a,
        on: "2026-01-01",
        otherLegalGround: b,
      };
    case "otherGrounds":
      return {
        id,
        rule: a,
        party: "worker",
        categories: [b],
        directions: ["give"],
        from: "2026-01-01",
        decidedBy: "worker",
      };
    case "otherPlans":
      return { id, kind: "other", title: a };
    case "ownership":
      return { id, asked: told, ownWords: a };
    case "signatures":
    case "copies":
      return { id, party: "user", on: "2026-01-01" };
    case "pauses":
      return { id, reason: a };
    case "setAside":
      return { id, rule: "a-rule", reason: a, by: "worker", on: "2026-01-01" };
  }
}

/** Lists that can be given at all. */
const given: readonly ListName[] = listNames.filter((list) => {
  const thing = itemOf({ list, id: "x", marks: [], held: ["housing"] });
  return "categories" in thing && list !== "otherGrounds";
});

const things = fc
  .array(fc.record({ list: fc.constantFrom(...listNames), held }), { maxLength: 40 })
  .map((entries) =>
    entries.map(({ list, held: kindsHeld }, index): Marked => {
      const marks = ["a", "b", "c", "d"].map((letter) => `mark-${String(index)}-${letter};`);
      return { list, id: `thing-${String(index)}`, marks, held: kindsHeld };
    }),
  );

function planOf(marked: readonly Marked[], categories: readonly string[]): Plan {
  const consent: ExchangeConsent = {
    type: "exchange",
    id: "consent",
    answer: "given",
    answeredOn: "2026-01-02",
    explained,
    scope: [
      { party: "nav", categories: [...categories], directions: ["give"], purpose: "mark-purpose;" },
      { party: "worker", categories: kinds, directions: ["give"] },
      { party: "nav", categories: kinds, directions: ["obtain"] },
    ],
  };
  const lists: Record<string, object[]> = {};
  for (const one of marked) (lists[one.list] ??= []).push(itemOf(one));
  const { mattersToMe, past, present, future, parties = [], consents = [], ...rest } = lists;
  const voice = Object.fromEntries(
    Object.entries({ mattersToMe, past, present, future }).filter(([, value]) => value),
  );
  const plan = {
    schemaVersion: "1.0",
    id: "plan",
    status: "in-force",
    title: "mark-title;",
    offer: { origin: "offered", reason: "mark-offer;" },
    eligibility: { result: "eligible", reason: "mark-eligibility;" },
    events: [],
    ...rest,
    voice,
    consents: [...consents, consent],
    parties: [
      { id: "user", role: "user", name: "mark-user;" },
      { id: "worker", role: "worker", name: "mark-worker;" },
      { id: "nav", role: "worker" },
      ...parties,
    ],
  };
  // The form is that of a plan; the parts are put together by name.
  return plan as unknown as Plan;
}

const isCovered = ({ list, held: kindsHeld }: Marked, granted: readonly string[]): boolean =>
  given.includes(list) &&
  kindsHeld !== undefined &&
  kindsHeld.length > 0 &&
  kindsHeld.every((kind) => granted.includes(kind));

test.prop([things, fc.subarray(kinds, { minLength: 1 })], { numRuns: 300 })(
  "no view reveals a thing outside its consent, and each shows all that is within it",
  (marked, granted) => {
    const result = viewFor(planOf(marked, granted), "nav", "2026-05-04");
    if (!result.ok) throw new Error("there is a consent");
    const text = JSON.stringify(result.value);
    expect(text).not.toMatch(/mark-(?:title|offer|eligibility|user|worker|purpose);/);
    for (const one of marked) {
      const written = JSON.stringify(itemOf(one));
      for (const mark of one.marks) {
        const isShown = isCovered(one, granted) && written.includes(mark);
        expect(text.includes(mark)).toBe(isShown);
      }
    }
    expect(checkPlan(result.value.plan)).toEqual([]);
  },
);

test.prop([things, fc.subarray(kinds, { minLength: 1 })])(
  "what is left out is said, each thing by its id",
  (marked, granted) => {
    const result = viewFor(planOf(marked, granted), "nav", "2026-05-04");
    if (!result.ok) throw new Error("there is a consent");
    const said = new Set(result.value.leftOut.flatMap(({ item, field }) => (field ? [] : [item])));
    for (const one of marked) expect(said.has(one.id)).toBe(!isCovered(one, granted));
  },
);

test.prop([things])("a party without a ground sees nothing", (marked) => {
  const without: Plan = { ...planOf(marked, kinds), consents: [], otherGrounds: [] };
  expect(viewFor(without, "nav", "2026-05-04").ok).toBe(false);
});
