import type { LocalizedText } from "@medvirk/core";
import {
  policyFromThresholds,
  thresholdSets,
  type Policy,
  type ThresholdSet,
} from "@medvirk/measures";
import { ThresholdSetSchema } from "@medvirk/measures/schemas";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { readNamed } from "./named-or-file.ts";

/** By which single thresholds the scores are read. */
export const thresholdOption: OptionDefinition = {
  name: "threshold",
  value: "ID|FILE",
  repeatable: true,
  text: {
    nb: "én grense, innebygd eller i en JSON-fil; kan gjentas. De for samme instrument blir ett regelsett",
    nn: "éi grense, innebygd eller i ei JSON-fil; kan gjentakast. Dei for same instrument blir eitt regelsett",
    en: "one threshold, built in or in a JSON file; may be repeated. Those of one instrument make a policy",
  },
};

/**
 * Reads the thresholds of the call and puts those of each instrument together to a policy, which is
 * named for them.
 *
 * @param call - with the option of thresholds
 * @returns a policy for each instrument
 * @throws an error of `unusable`: `cli.unknown-built-in`, the issues of the schema and of
 *   `policyFromThresholds`
 */
export async function readThresholdPolicies(call: CommandCall): Promise<readonly Policy[]> {
  const sets = await readNamed(call, thresholdOption, thresholdSets, ThresholdSetSchema);
  const byInstrument = new Map<string, [ThresholdSet, ...ThresholdSet[]]>();
  for (const set of sets) {
    const others = byInstrument.get(set.instrument);
    if (others === undefined) byInstrument.set(set.instrument, [set]);
    else others.push(set);
  }
  return [...byInstrument.values()].map((thresholds) => {
    const id = thresholds.map((set) => set.id).join("-and-");
    const made = policyFromThresholds({ id, name: madeOf, thresholds });
    if (!made.ok) throw unusableFor("--threshold", made.issues);
    return made.value;
  });
}

const madeOf: LocalizedText = {
  nb: "satt sammen av enkeltgrenser",
  nn: "sett saman av enkeltgrenser",
  en: "put together of single thresholds",
};
