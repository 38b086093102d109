import type { LintOptions } from "@medvirk/plans";
import { LintSettingsSchema } from "@medvirk/plans/schemas";
import { readChecked } from "../io/read-config.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue, todayOf } from "../program/shared-options.ts";

/** Without a fallback of its own: settings may name a profile too. */
export const profileOption: OptionDefinition = {
  name: "profile",
  value: "PROFILE",
  choices: ["law", "law-and-guidance", "all"],
  text: {
    nb: "hvilke kilder som teller: lov og forskrift, også veiledning, eller alt (ellers profilen i --settings, ellers alt)",
    nn: "kva kjelder som tel: lov og forskrift, òg rettleiing, eller alt (elles profilen i --settings, elles alt)",
    en: "which sources count: law and regulation, guidance too, or all (else the profile of --settings, else all)",
  },
};

export const settingsOption: OptionDefinition = {
  name: "settings",
  value: "FILE",
  text: {
    nb: "JSON-fil etter plans/lint-settings: kontorets grenser, og regler som er dempet med en grunn",
    nn: "JSON-fil etter plans/lint-settings: grensene til kontoret, og reglar som er dempa med ein grunn",
    en: "JSON file by plans/lint-settings: an office's limits, and rules quieted with a reason",
  },
};

/**
 * Makes the options of `lintPlan` from the call.
 *
 * @param call - with the options of the profile, the settings and the day
 * @returns the options; a profile of the call goes before that of the settings
 * @throws an error of `unusable`, with every issue of the settings
 */
export async function lintOptionsOf(call: CommandCall): Promise<LintOptions> {
  const today = todayOf(call);
  const profile = profileOf(optionValue(call, profileOption));
  const file = optionValue(call, settingsOption);
  if (file === undefined) return { today, profile: profile ?? "all" };
  const settings = await readChecked(file, LintSettingsSchema, call);
  return { ...settings, today, profile: profile ?? settings.profile };
}

function profileOf(written: string | undefined): LintOptions["profile"] | undefined {
  return written === "law" || written === "law-and-guidance" || written === "all"
    ? written
    : undefined;
}
