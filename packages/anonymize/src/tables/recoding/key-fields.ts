import type { Lattice } from "./lattice.ts";

/** Where the label of an attribute stands in the key of a class, and how it moves up. */
export interface KeyField {
  /** Which of the key's words of 32 bits. */
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  /** By `from * levels + to`: what to add to the word, for each label of level `from`. */
  readonly steps: readonly Int32Array[];
  /** For each level whether it has one label, which is 0. */
  readonly isSingle: readonly boolean[];
}

/**
 * Lays out the key of a class: the label of each attribute in as many bits as it needs, in words of
 * 32 bits, so that keys of any width compare exactly and a label moves up by one addition.
 *
 * @param lattice - the attributes
 * @returns a field for each attribute
 * @internal
 */
export function keyFields({ attributes }: Lattice): readonly KeyField[] {
  let word = 0;
  let used = 0;
  return attributes.map(({ levels }) => {
    const most = Math.max(...levels.map(({ labels }) => labels.length));
    const bits = Math.max(1, Math.ceil(Math.log2(most)));
    if (used + bits > 32) {
      word += 1;
      used = 0;
    }
    const shift = used;
    used += bits;
    const isSingle = levels.map(({ labels }) => labels.length === 1);
    const steps = levels.flatMap((from, fromLevel) =>
      levels.map((to, toLevel) => {
        const step = new Int32Array(toLevel > fromLevel ? from.labels.length : 0);
        if (toLevel > fromLevel)
          from.labelOf.forEach((label, code) => {
            step[label] = ((to.labelOf[code] ?? 0) - label) << shift;
          });
        return step;
      }),
    );
    return { word, shift, mask: 2 ** bits - 1, steps, isSingle };
  });
}
