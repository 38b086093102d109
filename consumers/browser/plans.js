import { lintPlan } from "@medvirk/plans";

const plan = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "in-force",
  parties: [{ id: "user", role: "user", name: "A made-up person" }],
  actions: [{ id: "action-1", text: "Se på bolig", responsible: [] }],
};
const findings = lintPlan(plan, { today: "2026-11-23", profile: "law" });
const found = findings.find(({ ruleId }) => ruleId === "action-without-responsible");
document.querySelector("output").textContent = found?.texts.nb ?? "not found";
