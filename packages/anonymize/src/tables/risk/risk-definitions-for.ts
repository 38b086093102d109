import { recodingDefinitions } from "../recoding/recoding-definitions.ts";
import { riskDefinitions } from "./risk-definitions.ts";
import type { RiskDefinition, RiskReport } from "./risk-report.ts";

/**
 * Gives the definitions of what a report holds: those of its measures, and those of its models.
 *
 * @param report - without definitions and notes
 * @returns the definitions
 * @internal
 */
export function definitionsFor(
  report: Omit<RiskReport, "definitions" | "notes">,
): readonly RiskDefinition[] {
  const { missing, population, sensitive, models } = report;
  const needed = new Set(["k", "uniqueness", "average-risk", "prosecutor", "marketer", missing]);
  if (population !== null) {
    needed.add("journalist").add(population.basis === "population" ? "k-map" : "individual-risk");
    if (population.uniqueness !== null) needed.add("pitman").add("zayatz");
  }
  if (sensitive.length > 0) {
    for (const id of sensitiveIds) needed.add(id);
    if (sensitive.some((own) => own.pycanonRecursive !== null)) needed.add("pycanon-recursive");
  }
  for (const { model } of models) needed.add(model.model);
  return [...riskDefinitions, ...recodingDefinitions].filter(({ id }) => needed.has(id));
}

const sensitiveIds = [
  "distinct-l-diversity",
  "entropy-l-diversity",
  "recursive-cl-diversity",
  "alpha-k-anonymity",
  "t-closeness",
  "basic-beta-likeness",
  "enhanced-beta-likeness",
  "delta-disclosure",
] as const;
