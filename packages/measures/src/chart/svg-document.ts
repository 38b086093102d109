import { escapeMarkup, MedvirkError } from "@medvirk/core";
import { element } from "./svg-element.ts";
import { coloured, darkStyle } from "./svg-style.ts";

/** How a chart becomes SVG. */
export interface SvgOptions {
  /** Begins every id in the SVG, so that several charts can stand on one page; a letter first. */
  readonly idPrefix: string;
}

/**
 * Puts what was drawn into an SVG with its title, its text alternative and its two colour schemes.
 *
 * @param chart - title, text alternative and language
 * @param options - the prefix of every id, and the size in pixels
 * @param body - safe markup
 * @returns an `<svg>` element
 * @throws MedvirkError `measures.invalid-id-prefix`
 * @internal
 */
export function svgDocument(
  chart: { readonly title: string; readonly description: string; readonly language: string },
  options: SvgOptions & { readonly width: number; readonly height: number },
  body: readonly string[],
): string {
  const { height, idPrefix, width } = options;
  if (!/^[a-z][\w-]*$/i.test(idPrefix)) {
    throw new MedvirkError(
      "measures.invalid-id-prefix",
      "Give an idPrefix of a letter followed by letters, digits, - or _.",
    );
  }
  const content = [
    element("title", { id: `${idPrefix}-title` }, escapeMarkup(chart.title)),
    element("desc", { id: `${idPrefix}-desc` }, escapeMarkup(chart.description)),
    `<style>${darkStyle(idPrefix)}</style>`,
    element("rect", { width, height, ...coloured({ fill: "paper" }) }),
    ...body,
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id: idPrefix,
      role: "img",
      lang: chart.language,
      "aria-labelledby": `${idPrefix}-title`,
      "aria-describedby": `${idPrefix}-desc`,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      "font-family": "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      "font-size": 13,
      style: "max-width:100%;height:auto",
    },
    content.join("\n"),
  );
}
