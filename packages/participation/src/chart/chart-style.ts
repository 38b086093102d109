/**
 * The style of a chart, in light and dark; no colour carries a meaning that a shape does not.
 *
 * @param prefix - a checked prefix of the chart's class
 * @returns CSS that reaches this chart only
 * @internal
 */
export function chartStyle(prefix: string): string {
  const scope = `.${prefix}-chart`;
  return [
    `${scope}{--ground:#fff;--ink:#1b2430;--soft:#535d6b;--rule:#d5dae1;--user:#0b5c8a;--worker:#8a4b08;font:13px system-ui,sans-serif}`,
    `@media (prefers-color-scheme:dark){${scope}{--ground:#171c23;--ink:#eef1f5;--soft:#b3bdc9;--rule:#3a4450;--user:#7cc4ee;--worker:#f0b36b}}`,
    `${scope} .ground{fill:var(--ground)}`,
    `${scope} text{fill:var(--ink)}`,
    `${scope} .title{font-size:16px;font-weight:600}`,
    `${scope} .head,${scope} .sub,${scope} .none{text-anchor:middle}`,
    `${scope} .head{font-weight:600}`,
    `${scope} .sub,${scope} .group,${scope} .note,${scope} .none{fill:var(--soft);font-size:12px}`,
    `${scope} .rung,${scope} .post{stroke:var(--rule)}`,
    `${scope} .gap{stroke:var(--user);stroke-width:2;stroke-dasharray:3 4}`,
    `${scope} .user{fill:var(--user)}`,
    `${scope} .worker{fill:var(--worker)}`,
    `${scope} .other{fill:var(--soft)}`,
    `${scope} .wish{fill:none;stroke:var(--user);stroke-width:2.5}`,
  ].join("");
}
