import type { Span } from "../schemas/text/span-schema.ts";
import { nextGroup, type DigitGroup } from "./digit-groups.ts";
import { numberCandidate, type NumberReader } from "./number-candidate.ts";
import { placeholderEndingAt } from "./placeholders-in.ts";
import { readElevenDigits, readGroupedAccount } from "./read-eleven-digits.ts";
import { readCuedIdentity, readGroupedIdentity } from "./read-identity.ts";
import { readOrganisation } from "./read-organisation.ts";
import { readCuedNumber, readDuf, readLongNumber } from "./read-other-numbers.ts";
import { readInternationalPhone, readNationalPhone } from "./read-phone.ts";

/** The readers, the most specific first: the first that reads a number keeps it. */
const readers: readonly NumberReader[] = [
  readInternationalPhone,
  readGroupedAccount,
  readGroupedIdentity,
  readElevenDigits,
  readDuf,
  readCuedNumber,
  readOrganisation,
  readNationalPhone,
  readCuedIdentity,
  readLongNumber,
];

/**
 * Finds the numbers of a text that may point to a person.
 *
 * A number is never judged by what follows it or by a number before it, so that replacing some
 * spans never makes new ones.
 *
 * @param text - any text
 * @returns the spans in order, none overlapping
 * @internal
 */
export function findNumbers(text: string): readonly Span[] {
  const spans: Span[] = [];
  let group = nextGroup(text, 0);
  while (group !== undefined) {
    const span = readNumber(text, group);
    if (span !== undefined) spans.push(span);
    group = nextGroup(text, span?.end ?? group.end);
  }
  return spans;
}

function readNumber(text: string, group: DigitGroup): Span | undefined {
  const length = group.end - group.start;
  if (length === 1 && text.charCodeAt(group.start - 1) !== 0x2b) return undefined;
  if (text.charCodeAt(group.end) === 0x5d && placeholderEndingAt(text, group.end) !== undefined) {
    return undefined;
  }
  const candidate = numberCandidate(text, group);
  for (const read of readers) {
    const span = read(candidate);
    if (span !== undefined) return span;
  }
  return undefined;
}
