/**
 * A word list as a minimal acyclic automaton: words that end alike share their ends, so that tens
 * of thousands of names take a few hundred kilobytes, and looking one up costs its length.
 */
export interface Automaton {
  /** The code units of the words, in order; an edge's label is the place in this list. */
  readonly alphabet: Uint16Array;
  /** Label in bits 0–7, last edge of its node in bit 8, first edge of the next node above. */
  readonly edges: Uint32Array;
  /** For each edge, the value of the word that ends there; 0 where none does. */
  readonly values: Uint8Array;
  /** The first edge of the first node; 0 where the list is empty. */
  readonly root: number;
}

const lastEdge = 0x100;

/**
 * Looks up a word.
 *
 * @param automaton - a word list
 * @param labels - for each code unit below 0x250 its label plus one, or 0: see `labelTable`
 * @param word - the word as it stands in the list, so mostly in lower case
 * @param end - how many code units of the word to look at
 * @returns the value of the word, 0 where the list does not have it
 * @internal
 */
export function lookUp(
  automaton: Automaton,
  labels: Uint8Array,
  word: string,
  end: number,
): number {
  const { edges, values } = automaton;
  let edge = automaton.root;
  let value = 0;
  for (let at = 0; at < end; at += 1) {
    const label = (labels[word.charCodeAt(at)] ?? 0) - 1;
    if (edge === 0 || label < 0) return 0;
    let packed = edges[edge] ?? 0;
    while ((packed & 0xff) !== label) {
      if ((packed & lastEdge) !== 0) return 0;
      edge += 1;
      packed = edges[edge] ?? lastEdge;
    }
    value = values[edge] ?? 0;
    edge = packed >>> 9;
  }
  return value;
}

/**
 * Makes the table from code unit to label that `lookUp` reads.
 *
 * @param alphabet - the code units of a list
 * @returns a table of labels plus one; 0 for a code unit that no word has
 * @internal
 */
export function labelTable(alphabet: Uint16Array): Uint8Array {
  const table = new Uint8Array(0x250);
  alphabet.forEach((code, label) => {
    table[code] = label + 1;
  });
  return table;
}
