import assert from "node:assert/strict";
import {
  checkPlan,
  dueItems,
  lintPlan,
  migratePlan,
  planAgenda,
  startLog,
  viewFor,
} from "@medvirk/plans";
import { planCalendar } from "@medvirk/plans/calendar";
import { planToFhir } from "@medvirk/plans/fhir";
import { renderPlanSvg, renderProcessSvg } from "@medvirk/plans/picture";
import { renderPlanHtml, renderPlanMarkdown } from "@medvirk/plans/render";
import { PlanSchema, StoredPlanSchema } from "@medvirk/plans/schemas";

// A made-up plan; an almost empty one is valid.
const plan = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "in-force",
  parties: [{ id: "user", role: "user", name: "A made-up person" }],
  actions: [{ id: "action-1", text: "Se på bolig <sammen>", responsible: [] }],
};
assert.equal(PlanSchema.safeParse(plan).success, true);
assert.deepEqual(checkPlan(plan), []);

const findings = lintPlan(plan, { today: "2026-11-23", profile: "law" });
const found = findings.find(({ ruleId }) => ruleId === "action-without-responsible");
assert.equal(found.texts.nn, "Ingen står som ansvarleg for dette tiltaket.");
assert.deepEqual(found.path, ["actions", 0, "responsible"]);

const markdown = renderPlanMarkdown(plan, { language: "nb" });
assert.match(markdown, /Se på bolig/);
assert.doesNotMatch(markdown, /<sammen>/);

// A document of version 0.1 is read, and brought forward.
const stored = StoredPlanSchema.parse({ schemaVersion: "0.1", id: "plan-1", status: "draft" });
assert.equal(migratePlan(stored).schemaVersion, "1.0");

const begun = startLog(plan, { id: "event-1", at: "2026-11-23T09:00:00.000Z", by: "user" });
assert.equal(begun.ok && begun.value.events.length, 1);
assert.equal(viewFor(plan, "user", "2026-11-23").ok, true);
assert.equal(viewFor(plan, "stranger", "2026-11-23").ok, false);

// What is due, the agenda, and the plan as page, picture, calendar and FHIR.
const dated = { ...plan, revisions: ["2026-12-14"] };
assert.deepEqual(
  dueItems(dated, { today: "2026-11-23" }).map(({ kind }) => kind),
  ["revision"],
);
assert.equal(planAgenda(dated, { today: "2026-11-23" }).ok, true);
assert.match(renderPlanHtml(dated, { language: "nb", level: "easy-read" }), /Se på bolig &lt;/);
assert.match(renderPlanSvg(dated, { language: "nb" }), /Se på bolig &lt;/);
assert.match(renderProcessSvg({ language: "nb" }), /handlingsfasen/);
const calendar = planCalendar(dated, { language: "nb", today: "2026-11-23", detail: "words" });
assert.match(calendar.value, /20261214/);
// FHIR has no way of saying that a list is known to be empty; that is told, too.
const notHeld = [["actions", 0, "responsible"], ["revisions"]];
assert.deepEqual(planToFhir(dated).value.notHeld, notHeld);
