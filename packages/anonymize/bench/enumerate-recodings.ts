import type { PrivacyModel } from "../src/schemas/tables/model-schema.ts";
import type { TableConfig } from "../src/schemas/tables/table-config-schema.ts";

/** A record of the enumeration: three quasi-identifiers and a sensitive value. */
export type PlainRow = Readonly<Record<"a" | "b" | "c" | "s", string>>;

type Trees = Readonly<Record<"a" | "b" | "c", readonly (readonly string[])[]>>;
type Name = "a" | "b" | "c";
const names: readonly Name[] = ["a", "b", "c"];

/**
 * Tries every recoding, from the definitions and as plainly as they can be written: an oracle that
 * shares no code with the search.
 */
export function bestByEnumeration(
  rows: readonly PlainRow[],
  trees: Trees,
  config: TableConfig,
  population: readonly PlainRow[] = [],
): number | undefined {
  let best: number | undefined;
  const heights = names.map((name) => trees[name][0]?.length ?? 1);
  const count = heights.reduce((product, height) => product * height, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const levels = heights.map((height) => {
      const level = rest % height;
      rest = Math.floor(rest / height);
      return level;
    });
    const score = scoreOf(rows, trees, config, levels, population);
    if (score !== undefined && (best === undefined || score < best)) best = score;
  }
  return best;
}

function labelOf(trees: Trees, name: Name, value: string, level: number): string {
  return trees[name].find(([own]) => own === value)?.[level] ?? "";
}

function scoreOf(
  rows: readonly PlainRow[],
  trees: Trees,
  config: TableConfig,
  levels: readonly number[],
  population: readonly PlainRow[],
): number | undefined {
  const labelsOf = (row: PlainRow): readonly string[] =>
    names.map((name, index) => labelOf(trees, name, row[name], levels[index] ?? 0));
  const labelled = rows.map(labelsOf);
  const known = population.map((row) => labelsOf(row).join("|"));
  const classes = new Map<string, number[]>();
  for (const [index, labels] of labelled.entries()) {
    classes.set(labels.join("|"), [...(classes.get(labels.join("|")) ?? []), index]);
  }
  const sensitive = rows.map(({ s }) => s);
  let kept = [...classes]
    .filter(([key, members]) =>
      config.models.every((model) =>
        model.model === "k-map"
          ? known.filter((other) => other === key).length >= model.k
          : passes(model, members, sensitive),
      ),
    )
    .map(([, members]) => members);
  for (;;) {
    const records = kept.flat().length;
    const unique = kept.filter(({ length }) => length === 1).length;
    const fails = config.models.some(
      (model) =>
        (model.model === "sample-uniqueness" && unique > model.threshold * records) ||
        (model.model === "average-reidentification-risk" &&
          kept.length > model.threshold * records),
    );
    if (!fails) break;
    const smallest = kept.reduce((least, own) => (own.length < least.length ? own : least));
    kept = kept.filter((own) => own !== smallest);
  }
  const shown = new Set(kept.flat());
  const hidden = [...rows.keys()].filter((row) => !shown.has(row));
  if (hidden.length > (config.suppressionLimit ?? 0) * rows.length + 1e-9) return undefined;
  return metricScore({ rows, trees, config, levels, labelled, kept, hidden, classes });
}

function shareIn(members: readonly number[], sensitive: readonly string[], value: string): number {
  return members.filter((row) => sensitive[row] === value).length / members.length;
}

function passes(
  model: PrivacyModel,
  members: readonly number[],
  sensitive: readonly string[],
): boolean {
  const all = [...sensitive.keys()];
  const values = [...new Set(sensitive)].sort();
  const inClass = values.map((value) => shareIn(members, sensitive, value));
  const inTable = values.map((value) => shareIn(all, sensitive, value));
  const present = values.flatMap((_, index) =>
    (inClass[index] ?? 0) > 0 ? [[inClass[index] ?? 0, inTable[index] ?? 0] as const] : [],
  );
  const counts = inClass.map((share) => Math.round(share * members.length)).sort((x, y) => y - x);
  switch (model.model) {
    case "k-anonymity":
      return members.length >= model.k;
    case "alpha-k-anonymity":
      return members.length >= model.k && Math.max(...inClass) <= model.alpha + 1e-12;
    case "distinct-l-diversity":
      return present.length >= model.l;
    case "entropy-l-diversity":
      return -present.reduce((sum, [p]) => sum + p * Math.log(p), 0) >= Math.log(model.l) - 1e-12;
    case "recursive-cl-diversity":
      return (
        (counts[0] ?? 0) <
        model.c * counts.slice(model.l - 1).reduce((sum, count) => sum + count, 0)
      );
    case "t-closeness":
      return distance(model.distance, values, inClass, inTable) <= model.t + 1e-12;
    case "basic-beta-likeness":
      return present.every(([p, q]) => (p - q) / q <= model.beta + 1e-12);
    case "enhanced-beta-likeness":
      return present.every(([p, q]) => (p - q) / q <= Math.min(model.beta, -Math.log(q)) + 1e-12);
    case "delta-disclosure":
      return present.every(([p, q]) => Math.abs(Math.log(p / q)) < model.delta - 1e-12);
    default:
      return true;
  }
}

function distance(
  kind: "equal" | "ordered" | "hierarchical",
  values: readonly string[],
  inClass: readonly number[],
  inTable: readonly number[],
): number {
  const more = inClass.map((share, index) => share - (inTable[index] ?? 0));
  if (kind === "equal") return more.reduce((sum, value) => sum + Math.abs(value), 0) / 2;
  if (kind === "ordered") {
    let carried = 0;
    let moved = 0;
    for (const value of more) {
      carried += value;
      moved += Math.abs(carried);
    }
    return values.length > 1 ? moved / (values.length - 1) : 0;
  }
  // Two levels: moving within {1, 2} or {3, 4} costs a half, across costs one.
  const left = more.reduce((sum, v, index) => ((values[index] ?? "") < "3" ? sum + v : sum), 0);
  const total = more.reduce((sum, value) => sum + Math.abs(value), 0) / 2;
  return Math.abs(left) + (total - Math.abs(left)) / 2;
}

function metricScore(facts: {
  readonly rows: readonly PlainRow[];
  readonly trees: Trees;
  readonly config: TableConfig;
  readonly levels: readonly number[];
  readonly labelled: readonly (readonly string[])[];
  readonly kept: readonly (readonly number[])[];
  readonly hidden: readonly number[];
  readonly classes: ReadonlyMap<string, readonly number[]>;
}): number {
  const { rows, trees, config, levels, labelled, kept, hidden, classes } = facts;
  const n = rows.length;
  const given = config.metric ?? "loss";
  const { name } = typeof given === "string" ? { name: given } : given;
  const isMonotonic = typeof given === "object" && "monotonic" in given && given.monotonic;
  const squares = (list: Iterable<readonly number[]>): number =>
    [...list].reduce((sum, { length }) => sum + length * length, 0);
  switch (name) {
    case "height":
      return levels.reduce((sum, level) => sum + level, 0);
    case "precision":
      return (
        names.reduce(
          (sum, own, index) => sum + (levels[index] ?? 0) / ((trees[own][0]?.length ?? 2) - 1),
          0,
        ) / names.length
      );
    case "aecs":
      return n / (kept.length + (hidden.length > 0 ? 1 : 0));
    case "discernibility":
      return isMonotonic ? squares(classes.values()) : squares(kept) + n * hidden.length;
    case "loss": {
      const product = names.reduce((sofar, own, index) => {
        const leaves = trees[own].length;
        const under = (label: string): number =>
          trees[own].filter((line) => line[levels[index] ?? 0] === label).length;
        const sum = labelled.reduce(
          (all, labels, row) =>
            all + (hidden.includes(row) ? 1 : under(labels[index] ?? "") / leaves),
          0,
        );
        return sofar * ((sum - n / leaves) / (n - n / leaves) + 1);
      }, 1);
      return product ** (1 / names.length) - 1;
    }
    case "entropy":
      return names.reduce((all, own, index) => {
        const label = (row: number): string => labelled[row]?.[index] ?? "";
        const same = (row: number, among: readonly number[]): number =>
          among.filter((other) => label(other) === label(row)).length;
        const every = [...rows.keys()];
        const lost = every.reduce((sum, row) => {
          const original = rows.filter((other) => other[own] === rows[row]?.[own]).length;
          return sum + Math.log2(same(row, every) / original);
        }, 0);
        const more = isMonotonic
          ? 0
          : hidden.reduce((sum, row) => sum + Math.log2(hidden.length / same(row, hidden)), 0);
        return all + lost + more;
      }, 0);
  }
}
