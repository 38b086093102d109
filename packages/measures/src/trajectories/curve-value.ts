import type { JoinedCurve, PolynomialCurve } from "../schemas/trajectory-types.ts";
import type { TrajectoryCurve } from "./curve.ts";
import { tableValue } from "./table-value.ts";

/**
 * Gives the value of a curve, unrounded.
 *
 * It depends on the intake and the session alone. No curve knows how many scores came after, so
 * none jumps when one more arrives.
 *
 * @param curve - as data, or the caller's function
 * @param intakeTenths - intake in tenths
 * @param session - counted from 1 at the intake
 * @returns tenths of a point, not rounded and not cut off at the ends of the scale; `null` where
 *   the curve doesn't say
 * @internal
 */
export function curveValue(
  curve: TrajectoryCurve,
  intakeTenths: number,
  session: number,
): number | null {
  switch (curve.kind) {
    case "polynomial":
      return polynomialValue(curve, intakeTenths, session);
    case "table":
      return tableValue(curve, intakeTenths, session);
    case "joined":
      return joinedValue(curve, intakeTenths, session);
    case "function":
      return curve.valueTenths(intakeTenths, session);
  }
}

function polynomialValue(
  { centreTenths, lastSession, startsAt, terms, time: kind }: PolynomialCurve,
  intakeTenths: number,
  session: number,
): number {
  const held = Math.min(session, lastSession);
  const time = kind === "log-session" ? Math.log(held) : held - 1;
  const above = intakeTenths - centreTenths;
  return terms.reduce(
    (sum, { constantTenths, perIntakeTenth, power }) =>
      sum + (constantTenths + perIntakeTenth * above) * time ** power,
    startsAt === "intake" ? intakeTenths : 0,
  );
}

/** The short curve passes into the long one in equal steps between two sessions. */
function joinedValue(
  { fromSession, long, short, toSession }: JoinedCurve,
  intakeTenths: number,
  session: number,
): number | null {
  const share = Math.min(1, Math.max(0, (session - fromSession) / (toSession - fromSession)));
  const early = share < 1 ? curveValue(short, intakeTenths, session) : 0;
  const late = share > 0 ? curveValue(long, intakeTenths, session) : 0;
  return early === null || late === null ? null : (1 - share) * early + share * late;
}
