import type { SmallCountProfile } from "@medvirk/core";
import type { Policy, Rater } from "@medvirk/measures";
import { invalidMinimum, missingOption, onePolicy } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";

/** The smallest count of persons that may be shown. */
export const minimumOption: OptionDefinition = {
  name: "min-n",
  value: "PERSONS",
  text: {
    nb: "færrest personer som vises, minst 3; tjenesten velger selv (nødvendig)",
    nn: "færrast personar som blir viste, minst 3; tenesta vel sjølv (nødvendig)",
    en: "fewest persons shown, at least 3; the service's own choice (required)",
  },
};

/** Whose view a chart of a service shows. */
export const raterOption: OptionDefinition = {
  name: "rater",
  value: "RATER",
  choices: ["self", "caretaker", "group", "worker-estimate"],
  fallback: "self",
  text: {
    nb: "hvem sin vurdering; andres blandes aldri inn",
    nn: "kven si vurdering; andre sine blir aldri blanda inn",
    en: "whose view; others' are never mixed in",
  },
};

/**
 * Makes the rule of small counts from the call.
 *
 * @param call - with the option of the minimum
 * @returns the rule
 * @throws an error of `unusable`: `cli.missing-option`, `cli.invalid-minimum`
 */
export function profileOf(call: CommandCall): SmallCountProfile {
  const given = optionValue(call, minimumOption);
  if (given === undefined) throw unusable("--min-n", missingOption);
  if (!/^\d{1,6}$/.test(given) || Number(given) < 3) throw unusable("--min-n", invalidMinimum);
  return {
    id: `min-n-${given}`,
    minimum: Number(given),
    zeros: "shown",
    citation: { source: "--min-n", verified: false },
  };
}

/**
 * Takes the one policy of a call.
 *
 * @param policies - those given
 * @returns the policy
 * @throws an error of `unusable`: `cli.missing-option`, `cli.one-policy`
 */
export function onlyPolicy(policies: readonly Policy[]): Policy {
  const [policy] = policies;
  if (policy === undefined) throw unusable("--policy", missingOption);
  if (policies.length > 1) throw unusable("--policy", onePolicy);
  return policy;
}

/** Whose view is asked for. */
export function raterOf(call: CommandCall): Rater {
  const given = optionValue(call, raterOption);
  return given === "caretaker" || given === "group" || given === "worker-estimate" ? given : "self";
}
