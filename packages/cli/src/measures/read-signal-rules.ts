import { signalRules, type SignalRule } from "@medvirk/measures";
import { SignalRuleSchema } from "@medvirk/measures/schemas";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { readNamed } from "./named-or-file.ts";

/** Which rules of signals the scores are read by. */
export const signalOption: OptionDefinition = {
  name: "signal",
  value: "ID|FILE",
  repeatable: true,
  text: {
    nb: "regel for når skårene gir grunn til å spørre: innebygd eller i en JSON-fil; kan gjentas",
    nn: "regel for når skårane gir grunn til å spørje: innebygd eller i ei JSON-fil; kan gjentakast",
    en: "rule for when scores give reason to ask: built in or in a JSON file; may be repeated",
  },
};

/**
 * Reads the rules of signals of the call. There is no default, and no rule says that help should end.
 *
 * @param call - with the option of signals
 * @returns the rules in the order given
 * @throws an error of `unusable`: `cli.unknown-built-in`, and the issues of the schema
 */
export function readSignalRules(call: CommandCall): Promise<readonly SignalRule[]> {
  return readNamed(call, signalOption, signalRules, SignalRuleSchema);
}
