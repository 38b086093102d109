export { completeExample } from "./rules/complete-example.ts";
export { ruleExamples, type PlanFragment, type RuleExamples } from "./rules/rule-examples.ts";
