import { addMultiple, inverse, PRIME, type ModularVector } from "./modular-vector.ts";

interface Pivot {
  /** When it was added: its vector holds no pivot row of an earlier one. */
  readonly time: number;
  readonly vector: readonly (readonly [number, number])[];
}

/**
 * What can be computed from the cells published so far: every sum of multiples of them.
 *
 * @internal
 */
export interface PublishedSpan {
  /** Takes out of a vector what can be computed; zero is left when all of it can. */
  readonly reduce: (vector: ModularVector) => void;
  /** Adds a reduced vector that isn't zero, solved for one of its rows. */
  readonly add: (vector: ModularVector, row: number) => void;
  /** The pivot vector of a row, its own row included, if the row is solved for. */
  readonly pivotOf: (row: number) => Pivot["vector"] | undefined;
}

/**
 * Makes an empty span, kept in echelon form.
 *
 * @returns the span
 * @internal
 */
export function publishedSpan(): PublishedSpan {
  const pivots = new Map<number, Pivot>();
  const rowAt: number[] = [];
  return {
    reduce: (vector) => {
      // Oldest first: a younger pivot can't bring back the row of an older one.
      const times = timeQueue();
      for (const row of vector.keys()) times.push(pivots.get(row)?.time);
      for (let time = times.pop(); time !== undefined; time = times.pop()) {
        const row = rowAt[time] ?? 0;
        const value = vector.get(row);
        const pivot = pivots.get(row);
        if (value === undefined || pivot === undefined) continue;
        addMultiple(vector, PRIME - value, pivot.vector);
        for (const [other] of pivot.vector) {
          if (other !== row && vector.has(other)) times.push(pivots.get(other)?.time);
        }
      }
    },
    add: (vector, row) => {
      const factor = inverse(vector.get(row) ?? 1);
      const scaled = [...vector].map(
        ([index, value]) => [index, (value * factor) % PRIME] as const,
      );
      pivots.set(row, { time: rowAt.length, vector: scaled });
      rowAt.push(row);
    },
    pivotOf: (row) => pivots.get(row)?.vector,
  };
}

/** A binary heap of times, the least on top. */
function timeQueue(): {
  readonly push: (time: number | undefined) => void;
  readonly pop: () => number | undefined;
} {
  const heap: number[] = [];
  const at = (index: number): number => heap[index] ?? Number.POSITIVE_INFINITY;
  const swap = (left: number, right: number): void => {
    [heap[left], heap[right]] = [at(right), at(left)];
  };
  return {
    push: (time) => {
      if (time === undefined) return;
      let index = heap.push(time) - 1;
      for (let parent = (index - 1) >> 1; index > 0 && at(parent) > at(index);) {
        swap(parent, index);
        index = parent;
        parent = (index - 1) >> 1;
      }
    },
    pop: () => {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return top;
      heap[0] = last;
      for (let index = 0; ;) {
        const left = 2 * index + 1;
        const least = at(left + 1) < at(left) ? left + 1 : left;
        if (at(least) >= at(index)) return top;
        swap(least, index);
        index = least;
      }
    },
  };
}
