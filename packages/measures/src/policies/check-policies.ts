import { createIssue, type Issue } from "@medvirk/core";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Policy } from "../schemas/types.ts";

/** Checks that each policy of a list has an id of its own and an instrument that is known. @internal */
export function checkPolicies(
  policies: readonly Policy[],
  own: readonly Instrument[],
): readonly Issue[] {
  const ids = new Set<string>();
  return policies.flatMap(({ id, instrument }, index) => {
    const path = ["policies", index];
    const isRepeated = ids.has(id);
    const isKnown = findInstrument(instrument, own) !== undefined;
    ids.add(id);
    return [
      ...(isRepeated ? [createIssue(issues.repeatedPolicy, [...path, "id"])] : []),
      ...(isKnown ? [] : [createIssue(issues.unknownInstrument, [...path, "instrument"])]),
    ];
  });
}
