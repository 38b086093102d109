import type { Span } from "../schemas/text/span-schema.ts";
import { isAsciiLetter, isWordCode } from "./character-classes.ts";
import { createSpan } from "./create-span.ts";

/**
 * Finds e-mail addresses, those with letters outside ASCII included.
 *
 * @param text - any text
 * @returns the spans in order; two of them may touch or overlap where addresses run together
 * @internal
 */
export function findEmailAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = startOfMailbox(text, at);
    const end = start < at ? endOfHost(text, at + 1) : at;
    if (end > at) {
      spans.push(
        createSpan({ start, end, type: "email-address", confidence: "high", reason: "email-form" }),
      );
    }
  }
  return spans;
}

function startOfMailbox(text: string, at: number): number {
  let start = at;
  while (start > 0 && isMailboxCode(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && !isWordCode(text.charCodeAt(start))) start += 1;
  return start;
}

/** The end of the longest host whose last label holds two signs or more, one a letter; else -1. */
function endOfHost(text: string, start: number): number {
  let best = -1;
  let labels = 0;
  let labelStart = start;
  let hasLetter = false;
  for (let index = start; ; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (isWordCode(code)) {
      hasLetter ||= code >= 0x80 || isAsciiLetter(code);
      continue;
    }
    const isHyphen = code === 0x2d;
    if (
      labels > 0 &&
      hasLetter &&
      index - labelStart >= 2 &&
      isWordCode(text.charCodeAt(index - 1))
    )
      best = index;
    if (isHyphen) continue;
    if (code !== 0x2e || index === labelStart) return best;
    labels += 1;
    labelStart = index + 1;
    hasLetter = false;
  }
}

function isMailboxCode(code: number): boolean {
  return isWordCode(code) || isMailboxSign(code);
}

/** `. _ % + - ' & =` */
function isMailboxSign(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x5f ||
    code === 0x25 ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x27 ||
    code === 0x26 ||
    code === 0x3d
  );
}
