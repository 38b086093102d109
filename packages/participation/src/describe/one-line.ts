/**
 * Puts a person's own words on one line, so that they can't look like lines of ours.
 *
 * @param text - any text
 * @returns the text with every run of white space as one space
 * @internal
 */
export function oneLine(text: string): string {
  return text.split(/\s/u).filter(Boolean).join(" ");
}
