/**
 * The style of the pictures: light and dark, and print. It holds inside them only, so that a page
 * may carry one. Contrasts are at least 7 to 1 for text.
 */
export const pictureStyle = `
.medvirk-plan { color-scheme: light dark; max-width: 100%; height: auto; }
.medvirk-plan .paper { fill: #fff; }
.medvirk-plan .goal { fill: #e7eff7; stroke: #1f4e79; stroke-width: 2; }
.medvirk-plan .action { fill: #fff; stroke: #5a6772; }
.medvirk-plan .line { fill: none; stroke: #5a6772; }
.medvirk-plan .mark { fill: none; stroke: #1f4e79; stroke-width: 2.5; }
.medvirk-plan .full { fill: #1f4e79; }
.medvirk-plan text { font-family: system-ui, sans-serif; unicode-bidi: plaintext; fill: #1b1f24; }
.medvirk-plan .words { font-size: 17px; font-weight: 600; }
.medvirk-plan .note { font-size: 15px; fill: #36424d; }
@media (prefers-color-scheme: dark) {
  .medvirk-plan .paper { fill: #14181c; }
  .medvirk-plan .goal { fill: #1d2f42; stroke: #9ccbf5; }
  .medvirk-plan .action { fill: #14181c; stroke: #98a4af; }
  .medvirk-plan .line { stroke: #98a4af; }
  .medvirk-plan .mark { stroke: #9ccbf5; }
  .medvirk-plan .full { fill: #9ccbf5; }
  .medvirk-plan text { fill: #eef1f4; }
  .medvirk-plan .note { fill: #c2cad2; }
}
@media print {
  .medvirk-plan .paper { fill: none; }
  .medvirk-plan .goal, .medvirk-plan .action { fill: none; stroke: #000; }
  .medvirk-plan text, .medvirk-plan .note { fill: #000; }
}
`;
