import { escapeMarkup, pickText, type Language } from "@medvirk/core";
import type { CountCell, PublishedTable } from "../suppressed-table.ts";
import { placeKey } from "../system/place-key.ts";
import { tableTexts } from "./table-texts.ts";

/** How a page of a table is written. */
export interface PageOptions {
  readonly language: Language;
  /** What the table is about: of whom, where, when. */
  readonly title: string;
}

/**
 * Writes a table with hidden counts as an accessible HTML page: one table of which the last
 * dimension goes across, each cell under its headings, `:` read aloud as “not shown”.
 *
 * The page holds what readers may see and nothing else: no reasons, no intervals.
 *
 * @param suppressed - of `suppressCells` or `roundCells`
 * @param options - language and title
 * @returns a whole HTML document without scripts or anything from elsewhere
 * @source Statistisk sentralbyrå, Personopplysninger i statistikken, ssb.no (read 2026-11-22): `:`
 * @source W3C, WCAG 2.2, success criteria 1.3.1, 1.4.10 and 1.4.12 (from memory, not read)
 * @example
 * ```ts
 * import { createTable, suppressCells, suppressedPage } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["district", "persons"], [["North", "2"], ["South", "14"], ["West", "8"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const suppressed = suppressCells(table.value, { dimensions: ["district"], count: "persons", profile: "ssb3" });
 * if (!suppressed.ok) throw new Error(suppressed.issues[0].message);
 * const page = suppressedPage(suppressed.value, { language: "en", title: "Persons by district" });
 * page.includes('<td><abbr title="not shown">:</abbr></td>'); // => true
 * page.includes("secondary"); // => false
 * ```
 */
export function suppressedPage(suppressed: PublishedTable, options: PageOptions): string {
  const { language } = options;
  const title = escapeMarkup(options.title);
  const notes = notesFor(suppressed, language).map((note) => `<li>${escapeMarkup(note)}</li>`);
  const heading = escapeMarkup(pickText(tableTexts.notes, language));
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>`,
    `<h1>${title}</h1>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${title}">`,
    tableMarkup(suppressed, language),
    `</div>\n<h2>${heading}</h2>\n<ul>\n${notes.join("\n")}\n</ul>\n</main>\n</body>\n</html>\n`,
  ].join("\n");
}

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:2rem auto;max-width:70rem;padding:0 1rem}" +
  ".scroll{overflow-x:auto}.scroll:focus-visible{outline:3px solid #0b5394}" +
  "table{border-collapse:collapse}caption{text-align:left;font-weight:600;padding:.5rem 0}" +
  "th,td{padding:.35rem .75rem;border-bottom:1px solid #767676;text-align:left}" +
  "thead th{vertical-align:bottom;border-bottom:2px solid #1a1a1a}" +
  "td,thead th.number{text-align:right}td{font-variant-numeric:tabular-nums}abbr{text-decoration:none}" +
  "tr.total th,tr.total td,.total{font-weight:700}ul{max-width:45rem}";

function tableMarkup(
  { dimensions, totalLabel, cells, count }: PublishedTable,
  language: Language,
): string {
  const across = dimensions.length > 1 ? dimensions.length - 1 : dimensions.length;
  const down = dimensions.slice(0, across).map(({ name }) => name);
  const caption = `${count}: ${dimensions.map(({ name }) => name).join(", ")}`;
  const columns = distinct(cells.map(({ place }) => place.slice(across)));
  const rows = distinct(cells.map(({ place }) => place.slice(0, across)));
  const at = new Map(cells.map((cell) => [placeKey(cell.place), cell]));
  const named = (code: string | null): string => escapeMarkup(code ?? totalLabel);
  const heads = [
    ...down.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`),
    ...columns.map(([code]) => {
      const isTotal = code === null ? "number total" : "number";
      return `<th scope="col" class="${isTotal}">${code === undefined ? escapeMarkup(count) : named(code)}</th>`;
    }),
  ];
  const body = rows.map((row) => {
    const fields = columns.map((column) =>
      fieldMarkup(at.get(placeKey([...row, ...column])), language),
    );
    const isTotal = row.includes(null) ? ' class="total"' : "";
    const names = row.map((code) => `<th scope="row">${named(code)}</th>`);
    return `<tr${isTotal}>${names.join("")}${fields.join("")}</tr>`;
  });
  return `<table>\n<caption>${escapeMarkup(caption)}</caption>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** Places in the order of first appearance, so that totals stay behind what they add up. */
function distinct(
  places: readonly (readonly (string | null)[])[],
): readonly (readonly (string | null)[])[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

function fieldMarkup(cell: CountCell | undefined, language: Language): string {
  if (cell === undefined) return "<td></td>";
  if (cell.state === "shown") return `<td>${writtenNumber(cell.count, language)}</td>`;
  return `<td><abbr title="${pickText(tableTexts.notShown, language)}">:</abbr></td>`;
}

/** Groups of three, as the language writes them, without the platform's locales. */
function writtenNumber(value: number, language: Language): string {
  const [whole = "", part] = String(value).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) {
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  }
  const grouped = groups.join(language === "en" ? "," : "\u00A0");
  if (part === undefined) return grouped;
  return `${grouped}${language === "en" ? "." : ","}${part}`;
}

/** What readers must know; what only the publisher must know stays inside. */
function notesFor({ notes, cells }: PublishedTable, language: Language): readonly string[] {
  const inside = ["reasons-stay-inside", "colon-is-not-zero"];
  const outside = notes.filter(({ id }) => !inside.includes(id));
  const isHidden = cells.some(({ state }) => state === "suppressed");
  const symbol = isHidden ? [pickText(tableTexts.symbol, language)] : [];
  return [...symbol, ...outside.map(({ text }) => pickText(text, language))];
}
