/**
 * Writes a value as the JSON text that the command prints: indented, with a line break at the end.
 *
 * @param value - anything that JSON can hold
 * @returns the text
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
