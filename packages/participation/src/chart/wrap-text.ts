/**
 * Breaks a text into lines at its spaces; a word that is too long by itself is cut.
 *
 * @param text - the text
 * @param width - characters in a line, at least 1
 * @returns the lines; none for a blank text
 * @internal
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s/u).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    if (line.length > width) {
      const signs = Array.from(line);
      let from = 0;
      for (; from + width < signs.length; from += width) {
        lines.push(signs.slice(from, from + width).join(""));
      }
      line = signs.slice(from).join("");
    }
  }
  return line === "" ? lines : [...lines, line];
}
