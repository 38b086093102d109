import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ExchangeConsent } from "../plan.ts";
import { assessConsent } from "./assess-consent.ts";

const day = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const explanation = fc.record({
  on: day,
  by: fc.constant("worker"),
  understandingChecked: maybe(fc.record({ on: day, by: fc.constant("worker") })),
});
const consents: fc.Arbitrary<ExchangeConsent> = fc.record({
  type: fc.constant("exchange" as const),
  id: fc.constant("consent"),
  answer: maybe(fc.constantFrom("given" as const, "refused" as const)),
  answeredOn: maybe(day),
  withdrawnOn: maybe(day),
  from: maybe(day),
  until: maybe(day),
  explained: maybe(
    fc.record({
      individualPlan: maybe(explanation),
      exchange: maybe(explanation),
      mayRefuse: maybe(explanation),
      limitsOfRefusal: maybe(explanation),
    }),
  ),
});

test.prop([consents, day])("only a given consent, on its days, is in force", (consent, date) => {
  const { inForce } = assessConsent(consent, date);
  const { answer, answeredOn, withdrawnOn, from, until } = consent;
  const isWithin =
    answeredOn !== undefined &&
    answeredOn <= date &&
    (withdrawnOn === undefined || date < withdrawnOn) &&
    (from === undefined || from <= date) &&
    (until === undefined || date <= until);
  expect(inForce).toBe(answer === "given" && isWithin);
});

test.prop([consents, day, day])("once withdrawn it never holds again", (consent, date, later) => {
  const withdrawn = { ...consent, withdrawnOn: date };
  const after = later < date ? date : later;
  expect(assessConsent(withdrawn, after).inForce).toBe(false);
});

test.prop([consents, day])("it is informed exactly when nothing is missing", (consent, date) => {
  const { informed, missing } = assessConsent(consent, date);
  expect(informed).toBe(missing.length === 0);
});
