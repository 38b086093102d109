import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import { invalidModelParameter } from "../../issues-recoding.ts";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";

/** What a parameter must be, and how that is written. */
interface ParameterDomain {
  readonly written: string;
  readonly holds: (value: number) => boolean;
}

const share: ParameterDomain = { written: "0–1", holds: (value) => value >= 0 && value <= 1 };
const positive: ParameterDomain = {
  written: "> 0",
  holds: (value) => value > 0 && Number.isFinite(value),
};
const wholeFromTwo: ParameterDomain = {
  written: "2, 3, 4 …",
  holds: (value) => Number.isSafeInteger(value) && value >= 2,
};
const aboveOne: ParameterDomain = {
  written: "> 1",
  holds: (value) => value > 1 && Number.isFinite(value),
};

/**
 * Looks whether each parameter of a model lies in its domain; `k` has issues of its own.
 *
 * @param model - the model
 * @param path - where it stands in the config
 * @returns `anonymize.invalid-model-parameter` for the first that doesn't; absent where all do
 * @internal
 */
export function parameterIssue(model: PrivacyModel, path: IssuePath): Issue | undefined {
  const parameters: readonly (readonly [string, number | undefined, ParameterDomain])[] = [
    ["alpha", "alpha" in model ? model.alpha : undefined, share],
    ["t", "t" in model ? model.t : undefined, share],
    ["threshold", "threshold" in model ? model.threshold : undefined, share],
    ["beta", "beta" in model ? model.beta : undefined, positive],
    ["delta", "delta" in model ? model.delta : undefined, positive],
    ["c", "c" in model ? model.c : undefined, positive],
    [
      "l",
      "l" in model ? model.l : undefined,
      model.model === "entropy-l-diversity" ? aboveOne : wholeFromTwo,
    ],
  ];
  for (const [parameter, value, domain] of parameters) {
    if (value === undefined || domain.holds(value)) continue;
    const params = { parameter, model: model.model, domain: domain.written };
    return createIssue(invalidModelParameter, [...path, parameter], params);
  }
  return undefined;
}
