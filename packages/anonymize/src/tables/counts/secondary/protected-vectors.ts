import { addMultiple, areParallel, inverse, PRIME, type ModularVector } from "./modular-vector.ts";

/**
 * Something that must not be computable: a sum of multiples of inner cells.
 *
 * With `known`, not even by one who knows that inner cell, since nobody else is in it.
 */
export interface Secret {
  readonly terms: readonly (readonly [inner: number, factor: number])[];
  readonly known?: number;
}

interface Reduced {
  readonly vector: ModularVector;
  readonly known: ModularVector | undefined;
}

/**
 * Secrets, reduced by what is published so far.
 *
 * @internal
 */
export interface ProtectedVectors {
  /** Whether every secret is still one. */
  readonly allHold: () => boolean;
  /** Whether a reduced vector, once published, would give a secret away. */
  readonly isRevealedBy: (vector: ModularVector) => boolean;
  /** Of a vector's rows, the one that fewest secrets hold: they all change when it is solved for. */
  readonly cheapestRow: (vector: ModularVector) => number;
  /** Takes a newly solved row out of every secret. */
  readonly solve: (row: number, pivot: Iterable<readonly [number, number]>) => void;
}

/**
 * Prepares secrets for elimination.
 *
 * @param secrets - what must not be computable
 * @param isUnknown - whether an inner cell is still unknown
 * @returns the secrets, as far as they lie in unknown cells
 * @internal
 */
export function protectedVectors(
  secrets: readonly Secret[],
  isUnknown: (inner: number) => boolean,
): ProtectedVectors {
  const reduced = secrets.map((secret) => reducedSecret(secret, isUnknown));
  const shared = reduced.filter(({ known }) => known !== undefined);
  const holders = new Map<number, Set<Reduced>>();
  for (const secret of reduced) {
    for (const row of [...secret.vector.keys(), ...(secret.known?.keys() ?? [])]) {
      hold(holders, row, secret);
    }
  }
  const holds = ({ vector, known }: Reduced): boolean =>
    vector.size > 0 && (known === undefined || !areParallel(vector, known));
  let broken = reduced.filter((secret) => !holds(secret)).length;
  const cheapestRow = (vector: ModularVector): number => {
    let [cheapest, fewest] = [0, Number.POSITIVE_INFINITY];
    for (const row of vector.keys()) {
      const count = holders.get(row)?.size ?? 0;
      if (count < fewest) [cheapest, fewest] = [row, count];
    }
    return cheapest;
  };
  return {
    allHold: () => broken === 0,
    isRevealedBy: (vector) => {
      const row = cheapestRow(vector);
      for (const secret of holders.get(row) ?? []) {
        if (areParallel(secret.vector, vector)) return true;
      }
      return shared.some((secret) => isRevealedTogether(secret, vector));
    },
    cheapestRow,
    solve: (row, pivot) => {
      for (const secret of [...(holders.get(row) ?? [])]) {
        const held = holds(secret);
        for (const vector of [secret.vector, secret.known]) {
          const value = vector?.get(row);
          if (vector !== undefined && value !== undefined) {
            addMultiple(vector, PRIME - value, pivot);
          }
        }
        for (const [other] of pivot) {
          const isHeld = secret.vector.has(other) || secret.known?.has(other) === true;
          if (isHeld) hold(holders, other, secret);
          else holders.get(other)?.delete(secret);
        }
        if (held && !holds(secret)) broken += 1;
      }
    },
  };
}

function hold(holders: Map<number, Set<Reduced>>, row: number, secret: Reduced): void {
  const held = holders.get(row);
  if (held === undefined) holders.set(row, new Set([secret]));
  else held.add(secret);
}

function reducedSecret({ terms, known }: Secret, isUnknown: (inner: number) => boolean): Reduced {
  const vector: ModularVector = new Map();
  for (const [inner, factor] of terms) {
    const rest = ((factor % PRIME) + PRIME) % PRIME;
    if (isUnknown(inner) && rest !== 0) vector.set(inner, rest);
  }
  const lone = known !== undefined && isUnknown(known) ? new Map([[known, 1]]) : undefined;
  return { vector, known: lone };
}

/** Whether the secret is a sum of multiples of the known cell and of the vector. */
function isRevealedTogether({ vector: secret, known }: Reduced, vector: ModularVector): boolean {
  const [first] = known ?? [];
  if (known === undefined || first === undefined) return false;
  const [row, value] = first;
  const rest = (from: ModularVector): ModularVector => {
    const left = new Map(from);
    const share = ((from.get(row) ?? 0) * inverse(value)) % PRIME;
    if (share !== 0) addMultiple(left, PRIME - share, known);
    return left;
  };
  const [secretLeft, vectorLeft] = [rest(secret), rest(vector)];
  return vectorLeft.size > 0 && areParallel(secretLeft, vectorLeft);
}
