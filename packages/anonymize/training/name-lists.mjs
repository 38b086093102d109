// The gazetteer as it is published, and its names by kind for made-up and replaced persons.
import { readFileSync } from "node:fs";
import { library } from "./load-library.mjs";

const data = new URL("../src/text/gazetteers/norwegian-data.ts", import.meta.url);

export function nameLists() {
  const base64 = /"([A-Za-z0-9+/=]+)"/u.exec(readFileSync(data, "utf8"))?.[1] ?? "";
  const automaton = library.readAutomaton(Buffer.from(base64, "base64"));
  const names = {
    norwegianFirst: [],
    otherFirst: [],
    norwegianLast: [],
    otherLast: [],
    places: [],
  };
  for (const [word, classes] of wordsIn(automaton)) {
    const name = word.replace(/(^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
    if ((classes & 1) !== 0) names.norwegianFirst.push(name);
    if ((classes & 2) !== 0) names.otherFirst.push(name);
    if ((classes & 4) !== 0) names.norwegianLast.push(name);
    if ((classes & 8) !== 0) names.otherLast.push(name);
    if ((classes & 48) !== 0) names.places.push(name);
  }
  return { gazetteer: library.gazetteerOf(automaton), names };
}

/** Every word of an automaton with its value. */
function* wordsIn({ alphabet, edges, values, root }) {
  const stack = root === 0 ? [] : [[root, ""]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [first, prefix] = next;
    for (let edge = first; ; edge += 1) {
      const packed = edges[edge];
      const word = prefix + String.fromCharCode(alphabet[packed & 0xff]);
      if (values[edge] !== 0) yield [word, values[edge]];
      if (packed >>> 9 !== 0) stack.push([packed >>> 9, word]);
      if ((packed & 0x100) !== 0) break;
    }
  }
}
