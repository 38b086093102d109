import { resultOf, type Result } from "@medvirk/core";
import type { InstrumentDocument } from "../schemas/own-types.ts";
import { checkInstrument } from "./check-instrument.ts";
import type { Instrument, TenthsRange } from "./instrument.ts";

/** A scale of one's own: all of an instrument but what follows from its items. */
export type InstrumentSettings = Omit<InstrumentDocument, "schemaVersion">;

/**
 * Makes an instrument of a service's own: a line or choices, summed or averaged, with subscales,
 * reversed items, weights, and a stated rule for missing marks.
 *
 * @param settings - the instrument, in tenths: a choice from 0 to 4 has the range 0 to 40, step 10;
 *   a document that `InstrumentSchema` took is one
 * @returns the instrument with the range of its total; or `measures.instrument-unusable` with the
 *   field that can't be, or `measures.unknown-item` where a subscale names an item that isn't there
 * @example
 * ```ts
 * import { defineInstrument, scoreAnswer } from "@medvirk/measures";
 *
 * const sleep = defineInstrument({
 *   id: "own-sleep",
 *   shortName: "Sleep",
 *   name: { nb: "Søvn", nn: "Søvn", en: "Sleep" },
 *   subject: "outcome",
 *   moment: "session-start",
 *   items: [
 *     { key: "rested", label: { nb: "uthvilt", nn: "utkvild", en: "rested" } },
 *     { key: "awake", label: { nb: "våken", nn: "vaken", en: "awake" }, isReversed: true },
 *   ],
 *   itemRange: { minimumTenths: 0, maximumTenths: 40 },
 *   stepTenths: 10,
 *   total: "sum",
 *   direction: "higher-is-better",
 *   raters: ["self"],
 *   respondentAges: { from: 18 },
 *   citations: [{ source: "Invented for this example", verified: false }],
 * });
 * const answer = { state: "items", mode: "paper", itemTenths: { rested: 30, awake: 10 } } as const;
 * const score = sleep.ok ? scoreAnswer(answer, sleep.value) : sleep;
 * score.ok && score.value.state === "scored" ? score.value.totalTenths : null; // => 60
 * ```
 */
export function defineInstrument(settings: InstrumentSettings): Result<Instrument> {
  return resultOf(checkInstrument(settings), () => {
    const { codes = [], mostMissingItems, subscales } = settings;
    return {
      id: settings.id,
      shortName: settings.shortName,
      name: settings.name,
      subject: settings.subject,
      moment: settings.moment,
      items: settings.items,
      itemRange: settings.itemRange,
      totalRange: totalRangeOf(settings),
      stepTenths: settings.stepTenths,
      total: settings.total,
      ...(subscales === undefined ? {} : { subscales }),
      ...(mostMissingItems === undefined ? {} : { mostMissingItems }),
      direction: settings.direction,
      raters: settings.raters,
      respondentAges: settings.respondentAges,
      codes,
      citations: settings.citations,
    };
  });
}

function totalRangeOf({ itemRange, items, total }: InstrumentSettings): TenthsRange {
  if (total !== "sum") return itemRange;
  let minimumTenths = 0;
  let maximumTenths = 0;
  for (const { range = itemRange, weight = 1 } of items) {
    minimumTenths += weight * range.minimumTenths;
    maximumTenths += weight * range.maximumTenths;
  }
  return { minimumTenths, maximumTenths };
}
