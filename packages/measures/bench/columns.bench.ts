/**
 * One million sessions in 100,000 courses, scored and classified: columns against the functions for
 * one course, and against a plain loop that only sums the same columns. Synthetic numbers.
 */
import { bench, describe } from "vitest";
import { classifyColumns, createEpisodeColumns } from "../src/columns/classify-columns.ts";
import { scoreColumns } from "../src/columns/score-columns.ts";
import { ors } from "../src/instruments/ors.ts";
import { classifyChange } from "../src/policies/classify-change.ts";
import { scoreAnswer } from "../src/scoring/score-answer.ts";

const sessions = 1_000_000;
const perCourse = 10;
let state = 2463534242;
function nextMark(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % 101;
}
const items = ors.items.map(() => Int16Array.from({ length: sessions }, nextMark));
const [individual, close, social, overall] = items as [
  Int16Array,
  Int16Array,
  Int16Array,
  Int16Array,
];
const totals = new Int16Array(sessions);
const starts = Uint32Array.from({ length: sessions / perCourse + 1 }, (_, at) => at * perCourse);
const out = createEpisodeColumns(sessions / perCourse);
const thresholds = {
  cutoff: { tenths: 250, boundary: ">" },
  reliableChange: { tenths: 60, boundary: ">=" },
} as const;
const answers = Array.from({ length: sessions }, (_, at) => ({
  state: "items" as const,
  mode: "paper" as const,
  itemTenths: {
    individual: individual[at] ?? 0,
    close: close[at] ?? 0,
    social: social[at] ?? 0,
    overall: overall[at] ?? 0,
  },
}));
/** Takes its columns as the library does: columns known while compiling would be summed quicker. */
function sumPlainly(
  first: Int16Array,
  second: Int16Array,
  third: Int16Array,
  fourth: Int16Array,
  sums: Int16Array,
): void {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (first[at] ?? 0) + (second[at] ?? 0) + (third[at] ?? 0) + (fourth[at] ?? 0);
  }
}
const options = { iterations: 5, time: 1000, warmupIterations: 2 };

describe("one million sessions", () => {
  bench(
    "a plain loop that sums the columns",
    () => {
      sumPlainly(individual, close, social, overall, totals);
    },
    options,
  );
  bench(
    "columns: scored and classified",
    () => {
      scoreColumns(items, ors, totals);
      classifyColumns(totals, starts, thresholds, "higher-is-better", out);
    },
    options,
  );
  bench(
    "objects: scoreAnswer and classifyChange",
    () => {
      for (let at = 0; at < sessions; at += perCourse) {
        let intakeTenths = 0;
        let lastTenths = 0;
        for (let session = at; session < at + perCourse; session += 1) {
          const answer = answers[session];
          const score = answer && scoreAnswer(answer, ors);
          if (!score?.ok || score.value.state !== "scored") continue;
          if (session === at) intakeTenths = score.value.totalTenths;
          lastTenths = score.value.totalTenths;
        }
        classifyChange({ intakeTenths, lastTenths }, thresholds, "higher-is-better");
      }
    },
    { ...options, time: 2000 },
  );
});

describe("linear growth of columns", () => {
  for (const size of [100_000, 1_000_000, 10_000_000]) {
    const columns = ors.items.map(() => new Int16Array(size).fill(50));
    const sums = new Int16Array(size);
    const begins = Uint32Array.from({ length: size / perCourse + 1 }, (_, at) => at * perCourse);
    const filled = createEpisodeColumns(size / perCourse);
    bench(
      `${String(size)} sessions`,
      () => {
        scoreColumns(columns, ors, sums);
        classifyColumns(sums, begins, thresholds, "higher-is-better", filled);
      },
      options,
    );
  }
});
