/**
 * Breaks a text into lines that fit, by an estimate of how wide its signs are.
 *
 * Nothing is cut off: a word longer than a line is broken.
 *
 * @param text - any text
 * @param widest - how many signs of common width fit on a line
 * @returns at least one line
 * @internal
 */
export function wrapText(text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(/\s+/).flatMap((whole) => breakWord(whole, widest))) {
    const wordWidth = widthOf(word);
    if (line !== "" && width + 1 + wordWidth > widest) {
      lines.push(line);
      line = "";
      width = 0;
    }
    width += wordWidth + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function breakWord(word: string, widest: number): readonly string[] {
  if (word.length * 2 <= widest) return [word];
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const sign of word) {
    const signWidth = widthOf(sign);
    if (width + signWidth > widest) {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += sign;
    width += signWidth;
  }
  return [...parts, part];
}

/** Signs of East Asian scripts and pictures are about twice as wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}
