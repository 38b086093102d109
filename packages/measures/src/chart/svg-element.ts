import { escapeMarkup } from "@medvirk/core";

/** Attributes of an element; a number is written with at most two decimals. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an SVG element; every attribute is escaped.
 *
 * @param name - the element
 * @param attributes - by name; `undefined` is left out
 * @param content - markup that is safe already: elements, or text through `escapeMarkup`
 * @returns the element
 * @internal
 */
export function element(name: string, attributes: SvgAttributes, content = ""): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escapeMarkup(writtenValue(value))}"`],
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/**
 * Writes a text element.
 *
 * @param content - any text, escaped here
 * @param attributes - by name
 * @returns the element
 * @internal
 */
export function textElement(content: string, attributes: SvgAttributes): string {
  return element("text", attributes, escapeMarkup(content));
}

function writtenValue(value: string | number): string {
  return typeof value === "string" ? value : String(Math.round(value * 100) / 100);
}
