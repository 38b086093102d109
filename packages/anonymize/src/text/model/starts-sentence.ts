/**
 * Says whether a sentence starts at a token.
 *
 * A blank line starts one, and so does a new line, or a blank after a full stop, question mark or
 * exclamation mark, unless a small letter follows.
 *
 * @param text - any text
 * @param gap - the end of the token before
 * @param at - the start of the token
 * @param afterSign - true where the token before is one sign, not an initial such as "B."
 * @returns true where the token is the first of its sentence
 * @internal
 */
export function startsSentence(text: string, gap: number, at: number, afterSign: boolean): boolean {
  if (at === gap) return false;
  let lines = 0;
  for (let between = gap; between < at; between += 1) {
    if (text.charCodeAt(between) === 0x0a) lines += 1;
  }
  if (lines > 1) return true;
  if (lines === 0 && !(afterSign && endsSentence(text.charCodeAt(gap - 1)))) return false;
  const first = text[at] ?? "";
  return first === first.toUpperCase();
}

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}
