import type { IssuePath } from "@medvirk/core";
import { isOfService } from "./is-of-service.ts";
import type { RuleContext } from "./rule.ts";

/** A text that the service wrote into the plan, and where. */
export interface ServiceText {
  readonly path: IssuePath;
  readonly text: string;
}

/**
 * Lists what the service wrote. The words of the person, of family, of peers and of anybody who
 * speaks for the person are their own, and so is what has everyday words beside it.
 *
 * @internal
 */
export function serviceTexts({ plan, index }: RuleContext): readonly ServiceText[] {
  const { goals = [], actions = [], needs = [], evaluations = [], disagreements = [] } = plan;
  const found: ServiceText[] = [];
  const add = (text: string | undefined, ...path: IssuePath): void => {
    if (text !== undefined) found.push({ path, text });
  };
  const isWrittenByService = (by: string): boolean => isOfService(index.roles.get(by));
  for (const [at, { by, plain, text }] of goals.entries()) {
    if (plain === undefined && isWrittenByService(by)) add(text, "goals", at, "text");
  }
  for (const [at, { by, plain, text, how, extent, supportPart }] of actions.entries()) {
    if (plain !== undefined || (by !== undefined && !isWrittenByService(by))) continue;
    add(text, "actions", at, "text");
    add(how, "actions", at, "how");
    add(extent, "actions", at, "extent");
    add(supportPart, "actions", at, "supportPart");
  }
  for (const [at, { by, text }] of (plan.serviceAssessments ?? []).entries()) {
    if (isWrittenByService(by)) add(text, "serviceAssessments", at, "text");
  }
  for (const [at, { serviceView }] of needs.entries()) add(serviceView, "needs", at, "serviceView");
  for (const [at, { serviceView }] of evaluations.entries()) {
    add(serviceView, "evaluations", at, "serviceView");
  }
  for (const [at, { serviceView }] of disagreements.entries()) {
    add(serviceView, "disagreements", at, "serviceView");
  }
  return found;
}
