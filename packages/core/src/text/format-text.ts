/** The values that fill the `{name}` places of a text. */
export type TextParams = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills the `{name}` places of a text; a number is written with the decimal sign of the language.
 *
 * @param template - the text with places such as `{minimum}`
 * @param params - the values by name; a place without a value stays as it is
 * @param language - BCP 47 code; English writes a decimal point, every other language a comma
 * @returns the filled text
 * @example
 * ```ts
 * import { formatText } from "@medvirk/core";
 *
 * formatText("{score} er over {cutoff}", { score: 27.5, cutoff: 25 }, "nb"); // => "27,5 er over 25"
 * ```
 */
export function formatText(template: string, params: TextParams, language: string): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? (params[name] ?? place) : place;
    return typeof value === "number" && language !== "en"
      ? String(value).replace(".", ",")
      : String(value);
  });
}
