import { MedvirkError } from "@medvirk/core";
import { unknownInstrument } from "../issues.ts";
import { cgsrs } from "./cgsrs.ts";
import { cors } from "./cors.ts";
import { csrs } from "./csrs.ts";
import { gsrs } from "./gsrs.ts";
import type { Instrument } from "./instrument.ts";
import { ors } from "./ors.ts";
import { srs } from "./srs.ts";
import { ycors } from "./ycors.ts";
import { ycsrs } from "./ycsrs.ts";

/** Every instrument of the package. */
export const instruments: readonly Instrument[] = [ors, srs, cors, csrs, ycors, ycsrs, gsrs, cgsrs];

/**
 * Finds an instrument by its id.
 *
 * @param id - such as `ors`
 * @param own - instruments of the caller's own, made by `defineInstrument`
 * @returns the instrument; `undefined` when neither has one of that id
 * @example
 * ```ts
 * import { findInstrument } from "@medvirk/measures";
 *
 * findInstrument("ors")?.items.map((item) => item.key); // => ["individual", "close", "social", "overall"]
 * ```
 */
export function findInstrument(
  id: string,
  own: readonly Instrument[] = [],
): Instrument | undefined {
  for (const instrument of instruments) if (instrument.id === id) return instrument;
  return own.find((instrument) => instrument.id === id);
}

/**
 * Gives the instrument of a reading whose id has been checked.
 *
 * @param id - the instrument of a valid reading
 * @param own - instruments of the caller's own
 * @returns the instrument
 * @throws MedvirkError `measures.unknown-instrument` when nothing checked the id
 * @internal
 */
export function instrumentOf(id: string, own: readonly Instrument[] = []): Instrument {
  const instrument = findInstrument(id, own);
  if (instrument !== undefined) return instrument;
  throw new MedvirkError(unknownInstrument.code, unknownInstrument.texts.en);
}
