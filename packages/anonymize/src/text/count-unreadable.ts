/**
 * Counts the characters that were lost before a text came here: U+FFFD, NUL and lone surrogates.
 *
 * @param text - any text
 * @returns how many there are
 * @internal
 */
export function countUnreadable(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0 || code === 0xfffd) count += 1;
    else if (code >= 0xd800 && code <= 0xdfff) {
      if (isPair(text, index)) index += 1;
      else count += 1;
    }
  }
  return count;
}

function isPair(text: string, index: number): boolean {
  const low = text.charCodeAt(index + 1);
  return text.charCodeAt(index) <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
