import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import type { TenthsRange } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";

/**
 * Checks a score that is already held in tenths.
 *
 * @param tenths - the score
 * @param range - the lowest and highest, in tenths
 * @param stepTenths - the smallest difference, in tenths
 * @param path - where the value stood
 * @returns one issue, or none
 * @internal
 */
export function checkTenths(
  tenths: number,
  range: TenthsRange,
  stepTenths: number,
  path: IssuePath,
): readonly Issue[] {
  if (isOnScale(tenths, range, stepTenths)) return [];
  const { maximumTenths, minimumTenths } = range;
  if (tenths < minimumTenths || tenths > maximumTenths) {
    const params = { minimum: minimumTenths / 10, maximum: maximumTenths / 10 };
    return [createIssue(issues.scoreOutOfRange, path, params)];
  }
  return [createIssue(issues.scoreOffStep, path, { step: stepTenths / 10 })];
}

/**
 * Says whether a score can be on a scale; null, which a program without types may hand over, can't.
 *
 * @internal
 */
export function isOnScale(
  tenths: number,
  { maximumTenths, minimumTenths }: TenthsRange,
  stepTenths: number,
): boolean {
  return (
    Number.isFinite(tenths) &&
    tenths >= minimumTenths &&
    tenths <= maximumTenths &&
    (tenths - minimumTenths) % stepTenths === 0
  );
}
