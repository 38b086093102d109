import type { TrajectoryModel } from "@medvirk/measures";
import { TrajectoryModelSchema } from "@medvirk/measures/schemas";
import { readChecked } from "../io/read-config.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";

/** The model that zones come from. */
export const trajectoryOption: OptionDefinition = {
  name: "trajectory",
  value: "FILE",
  text: {
    nb: "modell for soner, i JSON. Uten den vises ingen soner",
    nn: "modell for soner, i JSON. Utan han blir ingen soner viste",
    en: "model of zones, in JSON. Without one there are no zones",
  },
};

/**
 * Reads the trajectory model of the call. There is no default, and none is shipped.
 *
 * @param call - with the option of the model
 * @returns the model; absent where none is asked for
 * @throws an error of `unusable`, with every issue of the schema
 */
export async function readTrajectory(call: CommandCall): Promise<TrajectoryModel | undefined> {
  const file = optionValue(call, trajectoryOption);
  return file === undefined ? undefined : readChecked(file, TrajectoryModelSchema, call);
}

/** Lists the file of `--trajectory`, if any. */
export function trajectoryFiles(call: CommandCall): readonly string[] {
  const file = optionValue(call, trajectoryOption);
  return file === undefined ? [] : [file];
}
