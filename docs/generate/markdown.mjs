/** A text as a cell of a Markdown table: on one line, and nothing in it is markup. */
export function cell(text) {
  return plain(text).replaceAll("|", "\\|");
}

/** A text in which nothing is Markdown, HTML or a template. */
export function plain(text) {
  return String(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;")
    .replaceAll(/[\\`*_[\]]/g, "\\$&")
    .trim();
}

/** A text as inline code inside a table. */
export function code(text) {
  return `\`${String(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** A Markdown table. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The path of a field as inline code that may break between its steps, not within a word. */
export function pathCode(path) {
  const escaped = path
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", "\\|")
    .replaceAll(/[[\]*_]/g, "\\$&");
  return `<code>${escaped.replaceAll(/[.(]/g, "<wbr>$&")}</code>`;
}
