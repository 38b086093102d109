import type { Instrument } from "./instrument.ts";
import { ors } from "./ors.ts";
import { srs } from "./srs.ts";

/** Every instrument of the package. */
export const instruments: readonly Instrument[] = [ors, srs];

/**
 * Finds an instrument by its id.
 *
 * @param id - such as `ors`
 * @returns the instrument; `undefined` when the package has none of that id
 * @example
 * ```ts
 * import { findInstrument } from "@medvirk/measures";
 *
 * findInstrument("ors")?.items.map((item) => item.key); // => ["individual", "close", "social", "overall"]
 * ```
 */
export function findInstrument(id: string): Instrument | undefined {
  return instruments.find((instrument) => instrument.id === id);
}

/**
 * Gives the instrument of a reading whose id has been checked.
 *
 * @param id - the instrument of a valid reading
 * @returns the instrument
 * @internal
 */
export function instrumentOf(id: string): Instrument {
  return id === srs.id ? srs : ors;
}
