import { findPolicy, policies, type Policy } from "@medvirk/measures";
import { PolicySchema } from "@medvirk/measures/schemas";
import { unknownPolicy } from "../issues.ts";
import { readChecked } from "../io/read-config.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";

/** By which thresholds the scores are read. */
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
 * @throws an error of `unusable`: `cli.unknown-policy`, and the issues of the schema
 */
export async function readPolicies(call: CommandCall): Promise<readonly Policy[]> {
  const found: Policy[] = [];
  for (const asked of policyFiles(call, true)) {
    const known = findPolicy(asked);
    if (known === undefined && !/[./\\]/.test(asked)) {
      throw unusable("--policy", unknownPolicy, {
        allowed: policies.map(({ id }) => id).join(", "),
      });
    }
    found.push(known ?? (await readChecked(asked, PolicySchema, call)));
  }
  return found;
}

/**
 * Lists what `--policy` names.
 *
 * @param call - with the option of policies
 * @param withIds - whether built-in ids are listed too
 * @returns the values, in the order given
 */
export function policyFiles(call: CommandCall, withIds = false): readonly string[] {
  const asked = call.options[policyOption.name];
  const listed = typeof asked === "object" ? asked : [];
  return withIds ? listed : listed.filter((value) => findPolicy(value) === undefined);
}
