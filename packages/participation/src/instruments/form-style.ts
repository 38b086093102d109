/**
 * Writes the style of a form: screen in light and dark, and paper with lines to write on.
 *
 * @param prefix - a checked prefix of the form's class
 * @returns CSS that reaches this form only
 * @internal
 */
export function formStyle(prefix: string): string {
  const scope = `.${prefix}-form`;
  return [
    `${scope}{max-width:42rem;margin:0 auto;color:#1b2430;background:#fff;font:1rem/1.5 system-ui,sans-serif}`,
    `${scope} h2{margin:2rem 0 .5rem;font-size:1.25rem;break-after:avoid}`,
    `${scope} .question{margin:0 0 1.25rem;padding:0;border:0;min-width:0;break-inside:avoid}`,
    `${scope} legend,${scope} .ask{padding:0;font-weight:600}`,
    `${scope} .hint{margin:0;color:#535d6b}`,
    `${scope} .choice{display:block;padding:.2rem 0}`,
    `${scope} .choice input{width:1.1rem;height:1.1rem;margin:0 .5rem 0 0;vertical-align:-.15rem}`,
    `${scope} textarea{box-sizing:border-box;width:100%;margin:.25rem 0;padding:.5rem;border:1px solid #6b7684;border-radius:4px;color:inherit;background:inherit;font:inherit}`,
    `${scope} :focus-visible{outline:3px solid #0b5c8a;outline-offset:2px}`,
    `@media screen and (prefers-color-scheme:dark){${scope}{color:#eef1f5;background:#171c23}${scope} .hint{color:#b3bdc9}${scope} textarea{border-color:#8a95a3}${scope} :focus-visible{outline-color:#7cc4ee}}`,
    `@media print{${scope}{max-width:none;font-size:11pt}${scope} textarea{height:4.6rem;resize:none;border:0;border-radius:0;background:repeating-linear-gradient(#fff 0 1.45rem,#6b7684 1.45rem 1.5rem);print-color-adjust:exact}}`,
  ].join("\n");
}
