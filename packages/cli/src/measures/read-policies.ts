import { policies, type Policy } from "@medvirk/measures";
import { PolicySchema } from "@medvirk/measures/schemas";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { readNamed } from "./named-or-file.ts";

/** By which policy the scores are read. */
export const policyOption: OptionDefinition = {
  name: "policy",
  value: "ID|FILE",
  repeatable: true,
  text: {
    nb: "regelsett for endring: en innebygd id eller en JSON-fil; kan gjentas. Uten det regnes bare summer og endring",
    nn: "regelsett for endring: ein innebygd id eller ei JSON-fil; kan gjentakast. Utan det blir berre summar og endring rekna ut",
    en: "policy of change: a built-in id or a JSON file; may be repeated. Without one, only totals and change",
  },
};

/**
 * Reads the policies of the call. There is no default: which thresholds fit is the service's choice.
 *
 * @param call - with the option of policies
 * @returns the policies in the order given
 * @throws an error of `unusable`: `cli.unknown-built-in`, and the issues of the schema
 */
export function readPolicies(call: CommandCall): Promise<readonly Policy[]> {
  return readNamed(call, policyOption, policies, PolicySchema);
}
