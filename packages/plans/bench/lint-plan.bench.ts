import { bench, describe } from "vitest";
import { lintPlan, type Action, type Goal, type Plan } from "../src/index.ts";
import { PlanDocumentSchema, PlanSchema } from "../src/schemas.ts";
import { planExample } from "../src/schemas/plan-examples.ts";

/** Half goals and half actions, as somebody writes them who follows the rules; synthetic. */
function keptPlan(size: number): Plan {
  const goals = Array.from({ length: size / 2 }, (_, at): Goal => {
    const isMain = at % 5 === 0;
    return {
      id: `goal-${String(at)}`,
      level: isMain ? "main" : "sub",
      ...(isMain ? {} : { parent: `goal-${String(at - (at % 5))}` }),
      text: "Bo i en leilighet der det er ro om kvelden",
      by: "user",
      ownWords: "Jeg vil ha det stille rundt meg",
      confirmation: { state: "confirmed", on: "2026-10-12" },
      priority: { rank: at + 1, chosenBy: "user" },
      signsOfReaching: "Jeg sover gjennom natta",
      due: "2027-03-01",
    };
  });
  const actions = goals.map(({ id }, at): Action => ({
    id: `action-${String(at)}`,
    goals: [id],
    text: "Se på leiligheter sammen",
    by: "user",
    how: "Vi ringer utleiere sammen og ser på stedene etterpå",
    extent: "En gang i uka",
    responsible: ["worker", "user"],
    start: "2026-12-01",
    due: "2027-02-01",
    status: "planned",
    ownPart: "Velger hvilke steder vi ser på",
    supportPart: "Ringer og kjører",
  }));
  return { ...planExample, goals, actions };
}

/** The same number of goals and actions with as little as the schema allows: nearly all are found. */
function barePlan(size: number): Plan {
  const goals = Array.from({ length: size / 2 }, (_, at): Goal => ({
    id: `goal-${String(at)}`,
    level: "main",
    text: "Får orden på økonomien",
    by: "worker",
  }));
  const actions = goals.map(({ id }, at): Action => ({
    id: `action-${String(at)}`,
    goals: [id],
    text: "Rådgivning",
  }));
  const parties = planExample.parties ?? [];
  return {
    ...planExample,
    parties,
    wishes: [],
    disagreements: [],
    needs: [],
    meetings: [],
    evaluations: [],
    goals,
    actions,
  };
}

const options = { iterations: 200, warmupIterations: 50, time: 500 };

describe.each([
  ["kept by the rules", keptPlan(60)],
  ["with findings on nearly everything", barePlan(60)],
  ["of 20,000 goals and actions, findings on nearly everything", barePlan(20_000)],
])("a plan %s", (_, plan) => {
  const parsed: unknown = JSON.parse(JSON.stringify(plan));
  const few =
    (plan.goals ?? []).length > 1_000 ? { iterations: 5, warmupIterations: 1, time: 0 } : options;

  bench("lintPlan", () => void lintPlan(plan, { today: "2026-11-23", profile: "all" }), few);
  bench("parsing it, form only", () => void PlanDocumentSchema.parse(parsed), few);
  bench("parsing it, with the rules across fields", () => void PlanSchema.safeParse(parsed), few);
});
