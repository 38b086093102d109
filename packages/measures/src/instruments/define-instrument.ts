import { createIssue, resultOf, type Issue, type Result } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { Instrument, TenthsRange } from "./instrument.ts";

/** A scale of one's own: all of an instrument but what follows from its items. */
export type InstrumentSettings = Omit<Instrument, "id" | "totalRange" | "codes"> & {
  /** Begins with `own-`, kebab-case. */
  readonly id: `own-${string}`;
  readonly codes?: Instrument["codes"];
};

/**
 * Makes an instrument of a service's own: a line or choices, summed or averaged, with subscales,
 * reversed items, weights, and a stated rule for missing marks.
 *
 * @param settings - the instrument, in tenths: a choice from 0 to 4 has the range 0 to 40, step 10
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
  return resultOf(checkSettings(settings), () => ({
    ...settings,
    codes: settings.codes ?? [],
    totalRange: totalRangeOf(settings),
  }));
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

/** More than any scale has; keeps every total exact. */
const MOST = 1_000_000;

function checkSettings(settings: InstrumentSettings): readonly Issue[] {
  const { id, itemRange, items, mostMissingItems = 0, stepTenths, subscales = [] } = settings;
  const keys = items.map(({ key }) => key);
  const areKeysRight =
    keys.length > 0 &&
    keys.length <= 1000 &&
    new Set(keys).size === keys.length &&
    keys.every((key) => /^[a-z][a-z0-9-]{0,39}$/.test(key));
  const unusable = [
    ...(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [] : [["id"]]),
    ...(areKeysRight ? [] : [["items"]]),
    ...(isRangeRight(itemRange, stepTenths) ? [] : [["itemRange"]]),
    ...(isWhole(mostMissingItems, 0, items.length - 1) ? [] : [["mostMissingItems"]]),
    ...items.flatMap(({ range = itemRange, stepTenths: step = stepTenths, weight = 1 }, index) => [
      ...(isRangeRight(range, step) ? [] : [["items", index, "range"]]),
      ...(isWhole(weight, 1, 1000) ? [] : [["items", index, "weight"]]),
    ]),
  ].map((path) => createIssue(issues.instrumentUnusable, path));
  const strangers = subscales.flatMap((subscale, index) => {
    const isKnown = subscale.items.length > 0 && subscale.items.every((key) => keys.includes(key));
    const path = ["subscales", index, "items"];
    return isKnown ? [] : [createIssue(issues.unknownItem, path, { allowed: keys.join(", ") })];
  });
  return [...unusable, ...strangers];
}

function isRangeRight({ maximumTenths, minimumTenths }: TenthsRange, step: number): boolean {
  return (
    isWhole(minimumTenths, -MOST, MOST) &&
    isWhole(maximumTenths, minimumTenths + 1, MOST) &&
    isWhole(step, 1, maximumTenths - minimumTenths) &&
    (maximumTenths - minimumTenths) % step === 0
  );
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
