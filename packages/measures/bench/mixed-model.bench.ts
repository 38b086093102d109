import { bench, describe } from "vitest";
import { fitLeastSquares } from "../src/estimators/least-squares.ts";
import { fitMixedModel, type MixedModelRows } from "../src/estimators/mixed-model.ts";

/** Courses drawn by a fixed generator; with gaps, a session is left out now and then. */
function courses(
  courseCount: number,
  sessionCount: number,
  gaps: number,
): Required<MixedModelRows> {
  let state = 20_261_123;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const noise = (): number => next() + next() + next() + next() - 2;
  const response: number[] = [];
  const group: number[] = [];
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let course = 0; course < courseCount; course += 1) {
    const [level, growth, intake] = [noise() * 70, noise() * 9, noise() * 120];
    for (let session = 1; session <= sessionCount; session += 1) {
      if (session > 1 && next() < gaps) continue;
      response.push(200 + level + (8 + growth) * session + 0.4 * intake + noise() * 60);
      group.push(course);
      columns[0].push(1);
      columns[1].push(intake);
      columns[2].push(session);
      columns[3].push(intake * session);
    }
  }
  const typed = columns.map((column) => Float64Array.from(column));
  return {
    response: Float64Array.from(response),
    columns: typed,
    group: Float64Array.from(group),
    slope: typed[2] ?? new Float64Array(),
  };
}

// The aim: random intercept and slope under ten times the time of pooled least squares.
for (const [name, gaps] of [
  ["all of 10 sessions", 0],
  ["a fifth of the sessions missing", 0.2],
] as const) {
  describe(`10,000 courses, ${name}`, () => {
    const { slope, ...rows } = courses(10_000, 10, gaps);
    bench("pooled least squares", () => {
      fitLeastSquares(rows);
    });
    bench("random intercept, REML", () => {
      fitMixedModel(rows, "reml");
    });
    bench("random intercept and slope, REML", () => {
      fitMixedModel({ ...rows, slope }, "reml");
    });
  });
}

describe("random intercept and slope: growth with the courses", () => {
  for (const courseCount of [1_000, 10_000, 100_000]) {
    const rows = courses(courseCount, 10, 0.2);
    bench(`${String(courseCount)} courses`, () => {
      fitMixedModel(rows, "reml");
    });
  }
});
