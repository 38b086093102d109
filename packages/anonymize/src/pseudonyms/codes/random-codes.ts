import { randomBytes } from "@noble/hashes/utils.js";
import { CODE_BYTES, codeWriter } from "./code-format.ts";

/** Drawn at once: asking the platform for ten bytes at a time is slow. */
const BATCH = 400;

/**
 * Gives the function that draws codes from the platform's secure chance.
 *
 * @returns draws a code that follows from nothing
 * @internal
 */
export function randomCodes(): () => string {
  const write = codeWriter();
  let drawn = new Uint8Array(0);
  let used = 0;
  return () => {
    if (used === drawn.length) {
      drawn = randomBytes(BATCH * CODE_BYTES);
      used = 0;
    }
    const code = write(drawn.subarray(used, used + CODE_BYTES));
    drawn.fill(0, used, used + CODE_BYTES);
    used += CODE_BYTES;
    return code;
  };
}
