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
 * @returns the issue that it raises; `undefined` when there is none
 * @internal
 */
export function checkTenths(
  tenths: number,
  range: TenthsRange,
  stepTenths: number,
  path: IssuePath,
): Issue | undefined {
  if (Number.isFinite(tenths) && (tenths < range.minimumTenths || tenths > range.maximumTenths)) {
    return createIssue(issues.scoreOutOfRange, path, {
      minimum: range.minimumTenths / 10,
      maximum: range.maximumTenths / 10,
    });
  }
  if (!Number.isSafeInteger(tenths)) return createIssue(issues.notWholeTenths, path);
  if ((tenths - range.minimumTenths) % stepTenths !== 0) {
    return createIssue(issues.scoreOffStep, path, { step: stepTenths / 10 });
  }
  return undefined;
}
