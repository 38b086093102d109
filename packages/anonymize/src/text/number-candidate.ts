import type { NumberKind } from "../identifiers/identifier-types.ts";
import type { Span } from "../schemas/text/span-schema.ts";
import { digitsBetween, linkedGroup, type DigitGroup } from "./digit-groups.ts";
import { findCue } from "./find-cue.ts";

const mostGroups = 7;

/** A run of digits with the runs that follow it closely: where a number may start. */
export interface NumberCandidate {
  readonly text: string;
  readonly groups: readonly [DigitGroup, ...DigitGroup[]];
  /** The kind that a word before it names. */
  readonly cue: NumberKind | undefined;
}

/** Reads a candidate as one kind of number; undefined when it is none. */
export type NumberReader = (candidate: NumberCandidate) => Span | undefined;

/**
 * Gathers what may belong to the number that starts at a run of digits.
 *
 * @param text - any text
 * @param first - the run of digits
 * @returns the candidate
 * @internal
 */
export function numberCandidate(text: string, first: DigitGroup): NumberCandidate {
  const groups: [DigitGroup, ...DigitGroup[]] = [first];
  let next = linkedGroup(text, first, true);
  while (next !== undefined && groups.length < mostGroups) {
    groups.push(next);
    next = linkedGroup(text, next, true);
  }
  return { text, groups, cue: findCue(text, first.start) };
}

/** The digits of a form that a candidate has, and where they end. */
export interface MatchedForm {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line break stands inside. */
  readonly acrossLines: boolean;
}

/**
 * Matches a candidate against a way of grouping digits.
 *
 * @param candidate - the candidate; it may hold more groups than the form
 * @param lengths - the number of digits in each group
 * @returns the digits; undefined when a group is longer, shorter or missing
 * @internal
 */
export function matchForm(
  candidate: NumberCandidate,
  lengths: readonly number[],
): MatchedForm | undefined {
  const { text, groups } = candidate;
  const used = groups.slice(0, lengths.length);
  if (used.length < lengths.length) return undefined;
  if (used.some(({ start, end }, index) => end - start !== lengths[index])) return undefined;
  return formOf(text, used);
}

/**
 * Takes as many groups of a candidate as it takes to reach a number of digits.
 *
 * @param candidate - the candidate
 * @param total - the number of digits
 * @returns the digits; undefined when the groups don't add up to it
 * @internal
 */
export function matchTotal(candidate: NumberCandidate, total: number): MatchedForm | undefined {
  let sum = 0;
  for (const [index, { start, end }] of candidate.groups.entries()) {
    sum += end - start;
    if (sum === total) return formOf(candidate.text, candidate.groups.slice(0, index + 1));
    if (sum > total) return undefined;
  }
  return undefined;
}

function formOf(text: string, groups: readonly DigitGroup[]): MatchedForm | undefined {
  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    digits: digitsBetween(text, first.start, last.end),
    start: first.start,
    end: last.end,
    acrossLines: /[\n\r\u2028\u2029]/.test(text.slice(first.start, last.end)),
  };
}
