import type { Instrument, Policy, SignalRule, TrajectoryModel } from "@medvirk/measures";
import { refuseRepeatedStandardInput } from "../io/input.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import {
  decimalOption,
  encodingOption,
  outputOption,
  separatorOption,
} from "../program/shared-options.ts";
import { columnFiles, columnsOption } from "./map-columns.ts";
import { inputOption } from "./read-episodes.ts";
import { instrumentOption, readInstruments } from "./read-instruments.ts";
import { filesOf, valuesOf } from "./named-or-file.ts";
import { policyOption, readPolicies } from "./read-policies.ts";
import { readSignalRules, signalOption } from "./read-signal-rules.ts";
import { readThresholdPolicies, thresholdOption } from "./read-thresholds.ts";
import { readTrajectory, trajectoryFiles, trajectoryOption } from "./read-trajectory.ts";

/** What scores are read by. None of it has a default. */
export interface ReadingRules {
  readonly policies: readonly Policy[];
  readonly signalRules: readonly SignalRule[];
  readonly model?: TrajectoryModel;
  readonly ownInstruments: readonly Instrument[];
}

/** A call that reads episodes: the file, every file of the call, and what scores are read by. */
export interface ReadingCall {
  readonly file: string;
  readonly files: readonly string[];
  readonly rules: ReadingRules;
}

/** The options of what scores are read by, for every command that reads episodes. */
export const rulesOptions: readonly OptionDefinition[] = [
  policyOption,
  thresholdOption,
  trajectoryOption,
  instrumentOption,
];

/** How episodes are written, and where the answer goes. */
export const episodesOptions: readonly OptionDefinition[] = [
  inputOption,
  columnsOption,
  separatorOption,
  encodingOption,
  decimalOption,
  outputOption,
];

/**
 * Reads what a call says of how scores are read.
 *
 * @param call - with the options of `rulesOptions`, and those of signals where the command has them
 * @returns the file of episodes, all files of the call, and the rules
 * @throws an error of `unusable`: `cli.repeated-standard-input`, and those of each file
 */
export async function readRules(call: CommandCall): Promise<ReadingCall> {
  const [file = ""] = call.values;
  const named = [policyOption, thresholdOption, signalOption, instrumentOption];
  const files = [
    file,
    ...named.flatMap((option) => filesOf(valuesOf(call, option))),
    ...trajectoryFiles(call),
    ...columnFiles(call),
  ];
  refuseRepeatedStandardInput(files);
  const ownInstruments = await readInstruments(call);
  const model = await readTrajectory(call);
  return {
    file,
    files,
    rules: {
      policies: [...(await readPolicies(call)), ...(await readThresholdPolicies(call))],
      signalRules: await readSignalRules(call),
      ownInstruments,
      ...(model === undefined ? {} : { model }),
    },
  };
}
