// Reads NorNE (annotations CC0; the texts are not republished here).
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const typeOf = {
  PER: "person",
  ORG: "organisation",
  GPE_LOC: "place",
  GPE_ORG: "place",
  LOC: "place",
  PROD: "other",
  EVT: "other",
  MISC: "other",
};

/** The sentences of a file: words and, for each word, `begin` or `inside` of a type, or nothing. */
export function readNorne(file) {
  const sentences = [];
  let words = [];
  let tags = [];
  for (const line of gunzipSync(readFileSync(file)).toString().split("\n")) {
    if (line === "") {
      if (words.length > 0) sentences.push({ words, tags });
      words = [];
      tags = [];
      continue;
    }
    const [word, tag] = line.split("\t");
    const type = typeOf[tag.slice(2)];
    words.push(word);
    tags.push(type === undefined ? undefined : { type, begins: tag.startsWith("B") });
  }
  if (words.length > 0) sentences.push({ words, tags });
  return sentences;
}

/** Sentences as one text, a blank line between them, with the spans of the names. */
export function asText(sentences) {
  let text = "";
  const spans = [];
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      if (index > 0) text += " ";
      const start = text.length;
      text += word;
      const tag = tags[index];
      const before = spans.at(-1);
      if (tag === undefined) return;
      if (!tag.begins && before?.end === start - 1 && before.type === tag.type)
        before.end = text.length;
      else spans.push({ start, end: text.length, type: tag.type });
    });
    text += "\n\n";
  }
  return { text, spans };
}
