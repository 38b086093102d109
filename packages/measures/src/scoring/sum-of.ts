import type { Instrument } from "../instruments/instrument.ts";

/**
 * Adds the marks of an instrument's items.
 *
 * @param itemTenths - every item's mark in tenths
 * @param instrument - whose items are added
 * @returns the total in tenths, exact
 * @internal
 */
export function sumOf(
  itemTenths: Readonly<Record<string, number | undefined>>,
  instrument: Instrument,
): number {
  return instrument.items.reduce((total, { key }) => total + (itemTenths[key] ?? 0), 0);
}
