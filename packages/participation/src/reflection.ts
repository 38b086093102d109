export { copingStrategies, type CopingStrategy } from "./reflection/coping-strategy.ts";
export { helperRoles, type HelperRole } from "./reflection/helper-role.ts";
export {
  reflectionPrompts,
  reflectionSubjects,
  type ReflectionPrompt,
  type ReflectionSubject,
} from "./reflection/reflection-prompt.ts";
export { workingConditions, type WorkingCondition } from "./reflection/working-condition.ts";
export { writeReflectionSheet } from "./reflection/write-reflection-sheet.ts";
