import type { Automaton } from "./automaton.ts";

interface Node {
  readonly edges: { readonly label: number; value: number; target: Node | undefined }[];
  /** Where the node's first edge stands once it is laid out. */
  first: number;
}

const createNode = (): Node => ({ edges: [], first: 0 });

/**
 * Builds the smallest automaton that holds a list of words.
 *
 * @param words - each word with its value from 1 to 255; words of letters beyond Latin are left out
 * @returns the automaton
 * @source Daciuk, Mihov, Watson and Watson 2000, Incremental construction of minimal acyclic
 * finite-state automata, Computational Linguistics 26(1), the method for sorted words, read
 * 2026-11-23 (unverified: known, not re-read)
 * @internal
 */
export function buildAutomaton(words: ReadonlyMap<string, number>): Automaton {
  const sorted = [...words.keys()].filter(isStorable).sort(byCodeUnit);
  const alphabet = alphabetOf(sorted);
  const labelOf = new Map([...alphabet].map((code, label) => [code, label]));
  const register = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const root = createNode();
  // The nodes along the word added last; those past the shared prefix are final by then.
  let path: Node[] = [root];
  let previous = "";
  const settle = (from: number): void => {
    for (let depth = path.length - 1; depth > from; depth -= 1) {
      const edge = path[depth - 1]?.edges.at(-1);
      const node = path[depth];
      if (edge === undefined || node === undefined) continue;
      edge.target = node.edges.length === 0 ? undefined : registered(node, register, ids);
    }
    path = path.slice(0, from + 1);
  };
  for (const word of sorted) {
    const shared = sharedLength(previous, word);
    settle(shared);
    for (let at = shared; at < word.length; at += 1) {
      const next = createNode();
      path
        .at(-1)
        ?.edges.push({ label: labelOf.get(word.charCodeAt(at)) ?? 0, value: 0, target: next });
      path.push(next);
    }
    const ending = path.at(-2)?.edges.at(-1);
    if (ending !== undefined) ending.value = words.get(word) ?? 0;
    previous = word;
  }
  settle(0);
  return layOut(root, alphabet);
}

/** The node that an equal one was registered as before, or this one. */
function registered(node: Node, register: Map<string, Node>, ids: Map<Node, number>): Node {
  const key = node.edges
    .map(({ label, value, target }) =>
      [label, value, target === undefined ? 0 : (ids.get(target) ?? 0)].join(":"),
    )
    .join(",");
  const known = register.get(key);
  if (known !== undefined) return known;
  register.set(key, node);
  ids.set(node, ids.size + 1);
  return node;
}

/** Writes the nodes' edges one after the other; place 0 stays empty and means "no node". */
function layOut(root: Node, alphabet: Uint16Array): Automaton {
  const nodes: Node[] = [];
  let count = 1;
  const queue = root.edges.length === 0 ? [] : [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.first > 0) continue;
    node.first = count;
    count += node.edges.length;
    nodes.push(node);
    for (const { target } of node.edges) if (target !== undefined) queue.push(target);
  }
  const edges = new Uint32Array(count);
  const values = new Uint8Array(count);
  for (const node of nodes) {
    node.edges.forEach(({ label, value, target }, index) => {
      const last = index === node.edges.length - 1 ? 0x100 : 0;
      edges[node.first + index] = label | last | ((target?.first ?? 0) << 9);
      values[node.first + index] = value;
    });
  }
  return { alphabet, edges, values, root: root.first };
}

function alphabetOf(words: readonly string[]): Uint16Array {
  const codes = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) codes.add(word.charCodeAt(at));
  }
  return Uint16Array.from([...codes].sort((one, other) => one - other));
}

/** Latin letters, marks and signs; no more than the 255 labels an edge can have ever occur. */
function isStorable(word: string): boolean {
  if (word.length === 0) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x20 || code >= 0x250) return false;
  }
  return true;
}

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
