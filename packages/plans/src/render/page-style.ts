/**
 * The style of a page with a plan: for screen, in light and dark, and for paper. It loads nothing.
 * Contrasts are at least 7 to 1 for text.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --quiet: #43505c; --line: #b9c2cb; --accent: #1f4e79; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef1f4; --paper: #14181c; --quiet: #c2cad2; --line: #4b5661; --accent: #9ccbf5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .35rem; }
ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
li { margin-bottom: .9rem; }
li li { margin-bottom: .5rem; }
.lead { font-weight: 600; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: .12rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd dl > div, li li dl > div { grid-template-columns: 10rem 1fr; }
dl > div.wide { display: block; }
nav { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .4rem; }
nav p { font-weight: 600; }
nav ol { margin: 0; padding-inline-start: 1.5rem; columns: 2 15rem; column-gap: 2rem; }
nav li { margin-bottom: .15rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 2px solid var(--line); color: var(--quiet); }
.easy-read { font-size: 1.2rem; line-height: 1.7; }
.easy-read main { max-width: 36rem; }
@media (max-width: 34rem) { dl > div, dd dl > div { display: block; padding: .2rem 0; } }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --line: #888; --accent: #000; }
  body { font-size: 11pt; }
  .easy-read { font-size: 14pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3, .lead { break-after: avoid; }
  li, dl > div { break-inside: avoid; }
}
`;
