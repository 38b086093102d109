/**
 * Breaks a text into lines of a width; a longer word is broken, and what is left after the last
 * line is cut with an ellipsis. Nothing can be measured here, so widths are estimated generously.
 *
 * @param text - any text; line breaks count as spaces
 * @param signs - the width in common small letters, at least 4
 * @param lines - how many lines at most
 * @returns the lines; none for a text of spaces alone
 * @internal
 */
export function wrapText(text: string, signs: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of text.split(/\s+/).flatMap((word) => piecesOf(word, signs))) {
    const long = widthOf(piece);
    if (line !== "" && taken + 1 + long > signs) {
      wrapped.push(line);
      if (wrapped.length > lines) return cut(wrapped, signs, lines);
      line = "";
      taken = 0;
    }
    taken += long + (line === "" ? 0 : 1);
    line = line === "" ? piece : `${line} ${piece}`;
  }
  if (line !== "") wrapped.push(line);
  return wrapped.length > lines ? cut(wrapped, signs, lines) : wrapped;
}

/** The widest letters, and signs of scripts with wide ones, take the room of two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[MW@%\u1100-\u9FFF\uAC00-\uFFEF\u{1F000}-\u{1FAFF}]/u.test(letter)) width += 2;
    else width += /\p{Lu}/u.test(letter) ? 1.3 : 1;
  }
  return width;
}

function piecesOf(word: string, signs: number): readonly string[] {
  if (word === "") return [];
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const letter of word) {
    const long = widthOf(letter);
    if (taken + long > signs) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += letter;
    taken += long;
  }
  return [...pieces, piece];
}

function cut(wrapped: readonly string[], signs: number, lines: number): readonly string[] {
  const kept = wrapped.slice(0, lines);
  const [last = ""] = piecesOf(kept.pop() ?? "", signs - 2);
  return [...kept, `${last.trimEnd()}…`];
}
