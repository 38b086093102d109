import { createIssue, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { InstrumentSettings } from "./define-instrument.ts";
import type { TenthsRange } from "./instrument.ts";

/** More than any scale has; keeps every total exact. */
const MOST = 1_000_000;

/**
 * Checks what holds across the fields of an instrument.
 *
 * @param settings - of a service's own
 * @returns the issues, with paths from the instrument
 * @internal
 */
export function checkInstrument(settings: InstrumentSettings): readonly Issue[] {
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
