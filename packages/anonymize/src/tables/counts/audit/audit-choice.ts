import type { DisclosureProfile } from "../disclosure-profile.ts";
import type { PrimaryCell } from "../primary/primary-cells.ts";
import type { Secret } from "../secondary/protected-vectors.ts";
import { membersOf, type CellSystem } from "../system/cell-system.ts";
import { cellIntervals, type CellInterval } from "./cell-intervals.ts";
import type { ReaderKnowledge } from "./known-sums.ts";
import type { WorkLeft } from "./tableau.ts";

/** What the audit of a choice of hidden cells came to. */
export type AuditOutcome =
  | { readonly state: "passed"; readonly intervals: readonly CellInterval[] }
  | { readonly state: "failed"; readonly secrets: readonly Secret[] }
  | { readonly state: "not-run" };

/** What the audit must know beside the cells. */
export interface AuditManner {
  readonly primary: readonly PrimaryCell[];
  readonly profile: DisclosureProfile;
}

/** Multiplications of one audit: some seconds. A table that needs more is said to be too large. */
const MOST_OPERATIONS = 2_000_000_000;

/**
 * Proves for each hidden cell that a reader can't compute it, nor come too close.
 *
 * @param system - the cells
 * @param shown - which of them are shown; a hidden one that is no secret and can be computed is
 *   shown from here on, since to hide it protects nothing
 * @param manner - the primary cells and the profile
 * @returns the intervals; or the sums that must not be known either; or that it could not be run
 * @internal
 */
export function auditChoice(
  system: CellSystem,
  shown: Uint8Array,
  { primary, profile }: AuditManner,
): AuditOutcome {
  const work: WorkLeft = { operations: MOST_OPERATIONS };
  const knowledge: ReaderKnowledge = {
    sums: system,
    innerValues: system.innerValues,
    shown,
    hidden: shown.map((is) => 1 - is),
    hiddenArePositive: system.contributions.length === 0,
  };
  const cells = [...shown.keys()].filter((cell) => shown[cell] !== 1);
  const intervals = cellIntervals(knowledge, cells, work);
  if (intervals === undefined) return { state: "not-run" };
  const leastUpper = new Map(primary.map((found) => [found.cell, found.leastUpper]));
  const { leastWidth = 1 } = profile;
  const isTooNarrow = ({ cell, lower, upper, isMovable }: CellInterval): boolean => {
    const needed = leastUpper.get(cell);
    if (needed === undefined) return false;
    if (!isMovable) return true;
    return upper !== null && (upper - lower < leastWidth || upper < needed);
  };
  const narrow = intervals.filter(isTooNarrow);
  if (narrow.length > 0) return { state: "failed", secrets: distinctSums(narrow) };
  if (profile.knownAlone === true) {
    const secrets = secretsOfLone(knowledge, system, primary, work);
    if (secrets === undefined) return { state: "not-run" };
    if (secrets.length > 0) return { state: "failed", secrets };
  }
  const needless = intervals.filter(
    ({ cell, lower, upper }) => lower === upper && !leastUpper.has(cell),
  );
  for (const { cell } of needless) shown[cell] = 1;
  return { state: "passed", intervals: intervals.filter(({ cell }) => shown[cell] !== 1) };
}

/** What one who is alone in a hidden inner cell, and knows it, could compute of other cells. */
function secretsOfLone(
  knowledge: ReaderKnowledge,
  { persons }: CellSystem,
  primary: readonly PrimaryCell[],
  work: WorkLeft,
): readonly Secret[] | undefined {
  const isHidden = ({ cell }: PrimaryCell): boolean => knowledge.hidden[cell] === 1;
  const lone = primary.filter(
    (found) =>
      isHidden(found) &&
      persons[found.cell] === 1 &&
      membersOf(knowledge.sums, found.cell).length === 1,
  );
  const secrets: Secret[] = [];
  for (const { cell } of lone) {
    const [known = 0] = membersOf(knowledge.sums, cell);
    const others = primary.filter(
      (found) => isHidden(found) && !isOnly(membersOf(knowledge.sums, found.cell), known),
    );
    const cells = others.map((found) => found.cell);
    const intervals = cellIntervals({ ...knowledge, known: [known] }, cells, work);
    if (intervals === undefined) return undefined;
    const narrow = intervals.filter(({ lower, upper, isMovable }) => lower === upper || !isMovable);
    for (const { terms } of distinctSums(narrow)) secrets.push({ terms, known });
  }
  return secrets;
}

function isOnly(members: Uint32Array, inner: number): boolean {
  return members.length === 1 && members[0] === inner;
}

function distinctSums(intervals: readonly CellInterval[]): readonly Secret[] {
  const seen = new Map<string, Secret>();
  for (const { bindingSum } of intervals) {
    const terms = [...bindingSum].sort(([left], [right]) => left - right);
    seen.set(terms.join(";"), { terms });
  }
  return [...seen.values()];
}
