import type { Instrument, InstrumentItem } from "../instruments/instrument.ts";

/**
 * Makes the total of an instrument's items that have a mark.
 *
 * @param itemTenths - marks in tenths; with some missing, the others stand for them in proportion
 * @param instrument - whose items count, with their weights, mirrored where they are reversed
 * @param items - which of them; all where it isn't given
 * @returns the total in tenths, exact; a mean or a proportion is rounded to the nearest, halves up
 * @internal
 */
export function sumOf(
  itemTenths: Readonly<Record<string, number | undefined>>,
  instrument: Instrument,
  items: readonly InstrumentItem[] = instrument.items,
): number {
  let sum = 0;
  let marked = 0;
  let all = 0;
  for (const { isReversed, key, range = instrument.itemRange, weight = 1 } of items) {
    const mark = itemTenths[key];
    all += weight;
    if (mark === undefined) continue;
    marked += weight;
    sum += weight * (isReversed ? range.minimumTenths + range.maximumTenths - mark : mark);
  }
  const counted = instrument.total === "mean" ? 1 : all;
  return Math.floor((2 * sum * counted + marked) / (2 * marked));
}
