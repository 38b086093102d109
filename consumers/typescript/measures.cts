import { ors, scoreAnswer, type Answer } from "@medvirk/measures";

export function totalTenths(answer: Answer): number | undefined {
  const score = scoreAnswer(answer, ors);
  if (!score.ok || score.value.state !== "scored") return undefined;
  return score.value.totalTenths;
}

export function careless(answer: Answer): unknown {
  const score = scoreAnswer(answer, ors);
  // @ts-expect-error An absence has no total.
  return score.ok && score.value.totalTenths;
}
