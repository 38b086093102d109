// How well a model finds names: precision, recall and F1 by type, and persons masked at all.
import { asText } from "./norne.mjs";

/** Compares what `findEntities` finds in sentences, given as one document, with their spans. */
export function evaluate(sentences, findEntities) {
  const { text, spans } = asText(sentences);
  const started = performance.now();
  const found = findEntities(text);
  const seconds = (performance.now() - started) / 1000;
  const keyOf = ({ start, end, type }) => `${start}:${end}:${type}`;
  const right = new Set(spans.map(keyOf));
  const byType = {};
  const countsOf = (type) => (byType[type] ??= { hits: 0, found: 0, right: 0 });
  for (const span of spans) countsOf(span.type).right += 1;
  for (const span of found) {
    const counts = countsOf(span.type);
    counts.found += 1;
    if (right.has(keyOf(span))) counts.hits += 1;
  }
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const persons = spans.filter(({ type }) => type === "person");
  const masked = persons.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (covered[at] === 0 && text[at] !== " ") return false;
    return true;
  });
  return {
    byType,
    masked: masked.length / persons.length,
    charactersPerSecond: text.length / seconds,
  };
}

/** One line of figures for a type. */
export function describe({ byType, masked, charactersPerSecond }) {
  const rows = Object.entries(byType).map(([type, { hits, found, right }]) => {
    const precision = hits / found;
    const recall = hits / right;
    const f1 = (2 * precision * recall) / (precision + recall);
    return `${type} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  });
  return `${rows.join("; ")}; persons masked ${masked.toFixed(3)}; ${Math.round(charactersPerSecond / 1000)} kchar/s`;
}
