/** Text has a contrast of at least 4.5:1 to the ground, marks 3:1, in both. */
const light = {
  ground: "#fff",
  ink: "#1b2430",
  soft: "#535d6b",
  rule: "#c3cad3",
  user: "#0b5c8a",
  worker: "#8a4b08",
};
const dark = {
  ground: "#171c23",
  ink: "#eef1f5",
  soft: "#b3bdc9",
  rule: "#48535f",
  user: "#7cc4ee",
  worker: "#f0b36b",
};

/**
 * The style of a chart: light on screen and paper, dark where the reader's screen is. No colour
 * carries a meaning that a shape does not.
 *
 * @param prefix - a checked prefix of the chart's class
 * @returns CSS that reaches this chart only
 * @internal
 */
export function chartStyle(prefix: string): string {
  const scope = `.${prefix}-chart`;
  return [
    `${scope}{font:13px system-ui,sans-serif;max-width:100%;height:auto}`,
    `${scope} .title{font-size:16px;font-weight:600}`,
    `${scope} .head,${scope} .sub,${scope} .none,${scope} .middle{text-anchor:middle}`,
    `${scope} .end{text-anchor:end}`,
    `${scope} .head,${scope} .strong{font-weight:600}`,
    `${scope} .sub,${scope} .group,${scope} .note,${scope} .none,${scope} .small{font-size:12px}`,
    `${scope} .gap{stroke-width:2;stroke-dasharray:3 4}`,
    `${scope} .wish{stroke-width:2.5}`,
    `${scope} .ring,${scope} .wish{fill:none}`,
    colours(scope, light),
    `@media screen and (prefers-color-scheme:dark){${colours(scope, dark)}}`,
  ].join("");
}

function colours(scope: string, colour: typeof light): string {
  return [
    `${scope} .ground{fill:${colour.ground}}`,
    `${scope} text{fill:${colour.ink}}`,
    `${scope} .sub,${scope} .group,${scope} .note,${scope} .none,${scope} .soft{fill:${colour.soft}}`,
    `${scope} .rung,${scope} .post,${scope} .ring{stroke:${colour.rule}}`,
    `${scope} .gap,${scope} .wish{stroke:${colour.user}}`,
    `${scope} .user{fill:${colour.user}}`,
    `${scope} .worker{fill:${colour.worker}}`,
    `${scope} .other{fill:${colour.soft}}`,
  ].join("");
}
