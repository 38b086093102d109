import { digitValue } from "../identifiers/digits.ts";
import type { NumberKind } from "../identifiers/identifier-types.ts";
import { isWordCode } from "./character-classes.ts";

const reachOfCue = 40;

/** Words that say what the number after them is, by how they begin. */
const beginnings: Readonly<Record<string, NumberKind>> = {
  fødsels: "identity-number",
  foedsels: "identity-number",
  fodsels: "identity-number",
  personnum: "identity-number",
  personnr: "identity-number",
  personident: "identity-number",
  identitetsn: "identity-number",
  sikkerhetsn: "identity-number",
  fnr: "identity-number",
  pnr: "identity-number",
  dnr: "identity-number",
  idnr: "identity-number",
  telefon: "phone-number",
  tlf: "phone-number",
  mobil: "phone-number",
  faks: "phone-number",
  kontonum: "account-number",
  kontonr: "account-number",
  bankkonto: "account-number",
  orgnr: "organisation-number",
  organisasjonsn: "organisation-number",
  foretaksn: "organisation-number",
  duf: "duf-number",
  hpr: "health-personnel-number",
  kidn: "payment-reference",
};

/** Words that say it only as a whole; hyphens are taken out. */
const wholeWords: Readonly<Record<string, NumberKind>> = {
  dnummer: "identity-number",
  hnummer: "identity-number",
  idnummer: "identity-number",
  tel: "phone-number",
  mob: "phone-number",
  ring: "phone-number",
  ringe: "phone-number",
  sms: "phone-number",
  phone: "phone-number",
  konto: "account-number",
  kontoen: "account-number",
  kto: "account-number",
  org: "organisation-number",
  kid: "payment-reference",
};

/**
 * Finds the nearest word before a number that says what the number is.
 *
 * The search ends at anything that belongs to another identifier or to a placeholder, so that
 * replacing those never gives a number a cue that it lacked.
 *
 * @param text - any text
 * @param position - where the number starts
 * @returns the kind that the word names; undefined without such a word near
 * @internal
 */
export function findCue(text: string, position: number): NumberKind | undefined {
  const words = text
    .slice(startOfReach(text, position), position)
    .toLowerCase()
    .split(/[^a-zæøå.-]/);
  for (const written of words.reverse()) {
    const word = written.replace(/[^a-zæøå]/g, "");
    const kind = ownKind(wholeWords, word) ?? kindByBeginning(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Goes back over words, blanks and light punctuation, and over one line break. */
function startOfReach(text: string, position: number): number {
  const first = Math.max(0, position - reachOfCue);
  let lineBreaks = 0;
  let start = position;
  while (start > first) {
    const code = text.charCodeAt(start - 1);
    if (code === 0x0a) lineBreaks += 1;
    if (lineBreaks > 1 || !isReachable(code)) break;
    start -= 1;
  }
  return start;
}

function isReachable(code: number): boolean {
  if (digitValue(code) >= 0) return false;
  return (
    isWordCode(code) || code === 0xa0 || " \t\r\n.,:;-()*_=–".includes(String.fromCharCode(code))
  );
}

function kindByBeginning(word: string): NumberKind | undefined {
  if (word.length < 3) return undefined;
  for (const beginning in beginnings) {
    if (word.startsWith(beginning)) return ownKind(beginnings, beginning);
  }
  return word.endsWith("telefon") ? "phone-number" : undefined;
}

function ownKind(
  kinds: Readonly<Record<string, NumberKind>>,
  word: string,
): NumberKind | undefined {
  return Object.hasOwn(kinds, word) ? kinds[word] : undefined;
}
