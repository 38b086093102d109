import type { Span } from "../schemas/text/span-schema.ts";
import { isAsciiLetter, isWordCode } from "./character-classes.ts";
import { createSpan } from "./create-span.ts";

const longestScheme = 20;
const commonDomains: readonly string[] = ["no", "com", "org", "net", "info"];

/**
 * Finds web addresses: with a scheme, starting with `www.`, or ending in a common domain.
 *
 * @param text - any text
 * @returns the spans in order, none overlapping
 * @internal
 */
export function findWebAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (
    let index = nextSign(text, 0);
    index >= 0;
    index = nextSign(text, Math.max(index + 1, from))
  ) {
    const span = addressAt(text, index, from);
    if (span === undefined) continue;
    spans.push(span);
    from = span.end;
  }
  return spans;
}

/** The next sign that an address has near its start: `:` or `.`. */
function nextSign(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x2e || code === 0x3a) return index;
  }
  return -1;
}

function addressAt(text: string, index: number, from: number): Span | undefined {
  if (text.startsWith("://", index)) {
    const start = startOfScheme(text, index, from);
    // Without a scheme nothing is read ahead: else a run of `://` would cost its square.
    const end = start < index ? endOfAddress(text, index + 3) : index;
    return end > index + 3 ? address(start, end, "web-form") : undefined;
  }
  if (text.charCodeAt(index) === 0x3a) return undefined;
  if (isAfterWww(text, index, from)) {
    const end = endOfAddress(text, index + 1);
    return end > index + 1 ? address(startOfHost(text, index, from), end, "web-form") : undefined;
  }
  return bareDomainAt(text, index, from);
}

function address(start: number, end: number, reason: "web-form" | "bare-domain"): Span {
  const confidence = reason === "web-form" ? "high" : "medium";
  return createSpan({ start, end, type: "web-address", confidence, reason });
}

function startOfScheme(text: string, index: number, from: number): number {
  let start = index;
  const first = Math.max(from, index - longestScheme);
  while (start > first && isSchemeCode(text.charCodeAt(start - 1))) start -= 1;
  while (start < index && !isAsciiLetter(text.charCodeAt(start))) start += 1;
  return start;
}

function isAfterWww(text: string, index: number, from: number): boolean {
  return index - 3 >= from && text.slice(index - 3, index).toLowerCase() === "www";
}

function bareDomainAt(text: string, dot: number, from: number): Span | undefined {
  let end = dot + 1;
  while (end - dot <= 5 && isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (!commonDomains.includes(text.slice(dot + 1, end).toLowerCase())) return undefined;
  const after = text.charCodeAt(end);
  if (after === 0x2d || after === 0x40 || continues(text, after === 0x2e ? end + 1 : end)) {
    return undefined;
  }
  const start = startOfHost(text, dot, from);
  if (start === dot || isHostOfMailbox(text, start)) return undefined;
  const hasPath = after === 0x2f || after === 0x3f || after === 0x23 || after === 0x3a;
  return address(start, hasPath ? Math.max(end, endOfAddress(text, end)) : end, "bare-domain");
}

/** A bracket counts as a letter: it may be the placeholder of what stood there as one. */
function continues(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isWordCode(code) || code === 0x5b;
}

/** The host of an e-mail address is no web address of its own. */
function isHostOfMailbox(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x40 && isWordCode(text.charCodeAt(start - 2));
}

function startOfHost(text: string, dot: number, from: number): number {
  let start = dot;
  while (start > from && isHostCode(text.charCodeAt(start - 1))) start -= 1;
  while (start < dot && !isWordCode(text.charCodeAt(start))) start += 1;
  return start;
}

/** An address ends at a blank, a quote or a bracket that doesn't belong in it; not in punctuation. */
function endOfAddress(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAddressCode(text.charCodeAt(end))) end += 1;
  while (end > start && isTrailingSign(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isAddressCode(code: number): boolean {
  if (code >= 0x80) return isWordCode(code);
  // Blanks, controls, " < > [ \ ] ^ ` { | }
  return (
    code > 0x20 &&
    code < 0x7f &&
    code !== 0x22 &&
    code !== 0x3c &&
    code !== 0x3e &&
    !(code >= 0x5b && code <= 0x5e) &&
    code !== 0x60 &&
    !(code >= 0x7b && code <= 0x7d)
  );
}

/** `! ' ) , . : ; ?` and `(` */
function isTrailingSign(code: number): boolean {
  return (
    code === 0x21 ||
    (code >= 0x27 && code <= 0x29) ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f
  );
}

function isSchemeCode(code: number): boolean {
  return (
    isAsciiLetter(code) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e
  );
}

function isHostCode(code: number): boolean {
  return isWordCode(code) || code === 0x2d || code === 0x2e;
}
