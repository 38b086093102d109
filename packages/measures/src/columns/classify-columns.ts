import { MedvirkError } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import type { ChangeCategory } from "../policies/classification.ts";
import type { ChangeThresholds } from "../policies/classify-change.ts";
import type { TenthsColumn } from "./score-columns.ts";

/** What a code in the column of categories says; 0 is no category, for want of two scores. */
export const categoryCodes: readonly ["none", ...ChangeCategory[]] = [
  "none",
  "recovered",
  "improved",
  "unchanged",
  "deteriorated",
];

/** What a bit in the column of flags says. */
export const flagBits = { harmed: 1, crossedOnly: 2, functionalAtBothEnds: 4 } as const;

/**
 * Category and flags by what is true of a pair: better 1, worse 2, past the cut-off first 4, past it
 * last 8. A table instead of branches, since no processor guesses them.
 */
const categoryOfPattern: readonly number[] = [3, 2, 4, 0, 3, 2, 4, 0, 3, 1, 4, 0, 3, 2, 4, 0];
const flagsOfPattern: readonly number[] = [0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 4, 4, 4, 0];

/** No score is past it: stands for a policy without a cut-off. */
const noLine = 2_147_483_647;

/** The columns to fill, one place an episode. Scores are tenths, below 0 where there is none. */
export interface EpisodeColumns {
  readonly intakeTenths: TenthsColumn;
  readonly lastTenths: TenthsColumn;
  /** Last minus intake; 0 where the category is `none`, and then no change. */
  readonly changeTenths: TenthsColumn;
  /** Indexes of `categoryCodes`. */
  readonly categories: Uint8Array;
  /** Sums of `flagBits`. */
  readonly flags: Uint8Array;
}

/**
 * Classifies the courses of a column of totals, as `classifyChange` does one pair: first against
 * last score of each episode. Nothing is allocated in the loop.
 *
 * @param totals - of one instrument by one kind of rater, sorted by episode, then by session; a
 *   number below 0 is no score
 * @param starts - where each episode begins, and at last the number of sessions
 * @param thresholds - of a policy, in tenths, each with its boundary
 * @param direction - which way is better on the instrument
 * @param out - is filled, one place an episode
 * @throws MedvirkError `measures.columns-misused` when lengths differ or the starts don't rise
 * @example
 * ```ts
 * import { categoryCodes, classifyColumns, createEpisodeColumns } from "@medvirk/measures/columns";
 *
 * const totals = Int16Array.of(185, -1, 262, 300);
 * const out = createEpisodeColumns(2);
 * const thresholds = {
 *   cutoff: { tenths: 250, boundary: ">" },
 *   reliableChange: { tenths: 60, boundary: ">=" },
 * } as const;
 * classifyColumns(totals, Uint32Array.of(0, 3, 4), thresholds, "higher-is-better", out);
 * categoryCodes[out.categories[0] ?? 0]; // => "recovered"
 * categoryCodes[out.categories[1] ?? 0]; // => "none"
 * ```
 */
export function classifyColumns(
  totals: TenthsColumn,
  starts: Uint32Array,
  thresholds: ChangeThresholds,
  direction: Instrument["direction"],
  out: EpisodeColumns,
): void {
  check(totals, starts, out);
  const { categories, changeTenths, flags, intakeTenths, lastTenths } = out;
  const sign = direction === "higher-is-better" ? 1 : -1;
  const { cutoff, reliableChange } = thresholds;
  // Whole numbers: "more than t" is "at least t + 1".
  const least = Math.max(1, reliableChange.tenths + (reliableChange.boundary === ">" ? 1 : 0));
  const line = cutoff ? sign * cutoff.tenths + (cutoff.boundary === ">" ? 1 : 0) : noLine;
  for (let episode = 0; episode < categories.length; episode += 1) {
    let first = starts[episode] ?? 0;
    const end = starts[episode + 1] ?? 0;
    let last = end - 1;
    while (first < end && (totals[first] ?? -1) < 0) first += 1;
    while (last > first && (totals[last] ?? -1) < 0) last -= 1;
    const before = first < end ? (totals[first] ?? -1) : -1;
    const after = first < end ? (totals[last] ?? -1) : -1;
    intakeTenths[episode] = before;
    lastTenths[episode] = after;
    if (last <= first) {
      changeTenths[episode] = 0;
      categories[episode] = 0;
      flags[episode] = 0;
      continue;
    }
    const gain = sign * (after - before);
    const pattern =
      Number(gain >= least) +
      2 * Number(gain <= -least) +
      4 * Number(sign * before >= line) +
      8 * Number(sign * after >= line);
    changeTenths[episode] = after - before;
    categories[episode] = categoryOfPattern[pattern] ?? 0;
    flags[episode] = flagsOfPattern[pattern] ?? 0;
  }
}

/**
 * Makes the columns that `classifyColumns` fills.
 *
 * @param episodes - how many
 * @returns columns of whole tenths for scores up to 3276.7, categories and flags
 * @example
 * ```ts
 * import { createEpisodeColumns } from "@medvirk/measures/columns";
 *
 * createEpisodeColumns(3).categories.length; // => 3
 * ```
 */
export function createEpisodeColumns(episodes: number): EpisodeColumns {
  return {
    intakeTenths: new Int16Array(episodes),
    lastTenths: new Int16Array(episodes),
    changeTenths: new Int16Array(episodes),
    categories: new Uint8Array(episodes),
    flags: new Uint8Array(episodes),
  };
}

function check(totals: TenthsColumn, starts: Uint32Array, out: EpisodeColumns): void {
  const episodes = starts.length - 1;
  let areRising = starts[0] === 0 && starts[episodes] === totals.length;
  for (let episode = 0; episode < episodes; episode += 1) {
    areRising &&= (starts[episode] ?? 0) <= (starts[episode + 1] ?? 0);
  }
  if (areRising && Object.values(out).every(({ length }) => length === episodes)) return;
  throw new MedvirkError(
    "measures.columns-misused",
    "Give rising starts from 0 to the number of sessions, one more than there are episodes, and columns with a place an episode.",
  );
}
