import { defineInstrument, type Instrument } from "@medvirk/measures";
import { InstrumentSchema } from "@medvirk/measures/schemas";
import { placeOf } from "../io/input.ts";
import { readChecked } from "../io/read-config.ts";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { valuesOf } from "./named-or-file.ts";

/** Scales of the caller's own. */
export const instrumentOption: OptionDefinition = {
  name: "instrument",
  value: "FILE",
  repeatable: true,
  text: {
    nb: "et eget instrument som forløpene bruker, i JSON; kan gjentas",
    nn: "eit eige instrument som forløpa bruker, i JSON; kan gjentakast",
    en: "an instrument of one's own that the episodes use, in JSON; may be repeated",
  },
};

/**
 * Reads the instruments of the call.
 *
 * @param call - with the option of instruments
 * @returns the instruments in the order given
 * @throws an error of `unusable`, with every issue of the schema
 */
export async function readInstruments(call: CommandCall): Promise<readonly Instrument[]> {
  const found: Instrument[] = [];
  for (const file of valuesOf(call, instrumentOption)) {
    const made = defineInstrument(await readChecked(file, InstrumentSchema, call));
    if (!made.ok) throw unusableFor(placeOf(file), made.issues);
    found.push(made.value);
  }
  return found;
}
