import type { PolynomialCurve } from "../schemas/trajectory-types.ts";
import type { Course } from "./course.ts";
import type { MixedModelRows } from "./mixed-model.ts";

/** The form of the curve that is fitted. */
export interface TrajectoryForm {
  /** What the time is: session less 1, or the natural logarithm of the session. */
  readonly time: PolynomialCurve["time"];
  /** Highest power of the time. */
  readonly degree: 1 | 2 | 3;
  /**
   * `intake`: the curve begins at the intake itself. `zero`: it is free, and so shows how scores
   * fall back towards the middle right after the intake.
   */
  readonly startsAt: PolynomialCurve["startsAt"];
}

/** One coefficient's place in the curve. */
interface DesignColumn {
  readonly power: number;
  readonly withIntake: boolean;
}

/**
 * Turns courses into rows: every score after the intake, explained by the time, the intake and
 * their products.
 *
 * @internal
 */
export function trajectoryRows(
  courses: readonly Course[],
  form: TrajectoryForm,
  centreTenths: number,
): Required<MixedModelRows> {
  const design = designColumns(form);
  const columns = design.map((): number[] => []);
  const response: number[] = [];
  const group: number[] = [];
  const slope: number[] = [];
  courses.forEach(({ intakeTenths, scores }, index) => {
    const above = intakeTenths - centreTenths;
    for (const { session, totalTenths } of scores) {
      if (session === 1) continue;
      const time = form.time === "log-session" ? Math.log(session) : session - 1;
      response.push(form.startsAt === "intake" ? totalTenths - intakeTenths : totalTenths);
      group.push(index);
      slope.push(time);
      design.forEach(({ power, withIntake }, column) => {
        columns[column]?.push(time ** power * (withIntake ? above : 1));
      });
    }
  });
  return { response, columns, group, slope };
}

/**
 * Puts fitted coefficients into a curve.
 *
 * @internal
 */
export function curveOf(
  coefficients: readonly number[],
  form: TrajectoryForm,
  centreTenths: number,
  lastSession: number,
): PolynomialCurve {
  const design = designColumns(form);
  const coefficient = (power: number, withIntake: boolean): number =>
    coefficients[design.findIndex((one) => one.power === power && one.withIntake === withIntake)] ??
    0;
  return {
    kind: "polynomial",
    time: form.time,
    startsAt: form.startsAt,
    centreTenths,
    terms: powersOf(form).map((power) => ({
      power,
      constantTenths: coefficient(power, false),
      perIntakeTenth: coefficient(power, true),
    })),
    lastSession,
  };
}

function designColumns(form: TrajectoryForm): readonly DesignColumn[] {
  return powersOf(form).flatMap((power) => [
    { power, withIntake: false },
    { power, withIntake: true },
  ]);
}

function powersOf({ degree, startsAt }: TrajectoryForm): readonly number[] {
  const powers = [0, 1, 2, 3].slice(0, degree + 1);
  return startsAt === "intake" ? powers.slice(1) : powers;
}
