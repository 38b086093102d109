import type { Instrument, InstrumentItem } from "./instrument.ts";

/** Gives the instrument with the range and step of one of its items. @internal */
export function scaleOfItem(
  { range, stepTenths }: InstrumentItem,
  instrument: Instrument,
): Instrument {
  return {
    ...instrument,
    itemRange: range ?? instrument.itemRange,
    stepTenths: stepTenths ?? instrument.stepTenths,
  };
}
