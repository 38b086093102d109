import { createIssue, type Issue } from "@medvirk/core";
import { findInstrument } from "../instruments/find-instrument.ts";
import * as issues from "../issues.ts";
import type { Policy } from "../schemas/types.ts";

/**
 * Checks that a policy's thresholds lie on the scale of its instrument, where the package knows it.
 *
 * @param policy - of one of our instruments; of others nothing is found here
 * @returns the issues, with paths from the policy
 * @internal
 */
export function checkPolicyRange({
  cutoff,
  instrument,
  reliableChange,
}: Pick<Policy, "cutoff" | "instrument" | "reliableChange">): readonly Issue[] {
  const range = findInstrument(instrument)?.totalRange;
  if (range === undefined) return [];
  const { maximumTenths, minimumTenths } = range;
  const params = { minimum: minimumTenths / 10, maximum: maximumTenths / 10 };
  const found: Issue[] = [];
  if (cutoff !== undefined && (cutoff.tenths < minimumTenths || cutoff.tenths > maximumTenths)) {
    found.push(createIssue(issues.thresholdOutOfRange, ["cutoff", "tenths"], params));
  }
  if (reliableChange !== undefined && reliableChange.tenths > maximumTenths - minimumTenths) {
    found.push(createIssue(issues.thresholdOutOfRange, ["reliableChange", "tenths"], params));
  }
  return found;
}
