/** The style of the picture: light and dark, and print. Contrasts are at least 7 to 1 for text. */
export const pictureStyle = `
svg { color-scheme: light dark; }
.paper { fill: #fff; }
.goal { fill: #e7eff7; stroke: #1f4e79; stroke-width: 2; }
.action { fill: #fff; stroke: #5a6772; }
.line { fill: none; stroke: #5a6772; }
.mark { fill: none; stroke: #1f4e79; stroke-width: 2.5; }
.full { fill: #1f4e79; }
text { font-family: system-ui, sans-serif; unicode-bidi: plaintext; fill: #1b1f24; }
.words { font-size: 17px; font-weight: 600; }
.note { font-size: 15px; fill: #36424d; }
@media (prefers-color-scheme: dark) {
  .paper { fill: #14181c; }
  .goal { fill: #1d2f42; stroke: #9ccbf5; }
  .action { fill: #14181c; stroke: #98a4af; }
  .line { stroke: #98a4af; }
  .mark { stroke: #9ccbf5; }
  .full { fill: #9ccbf5; }
  text { fill: #eef1f4; }
  .note { fill: #c2cad2; }
}
@media print {
  .paper { fill: none; }
  .goal, .action { fill: none; stroke: #000; }
  text, .note { fill: #000; }
}
`;
