import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { classifyChange } from "./classify-change.ts";

const tenths = fc.integer({ min: 0, max: 400 });
const boundary = fc.constantFrom(">" as const, ">=" as const);
const threshold = fc.record({ tenths, boundary });
const thresholds = fc.record({ cutoff: threshold, reliableChange: threshold });

test.prop([tenths, tenths, thresholds])(
  "exactly one category holds, by its definition",
  (intakeTenths, lastTenths, given) => {
    const { cutoff, reliableChange } = given;
    const past = (value: number): boolean =>
      value > cutoff.tenths || (cutoff.boundary === ">=" && value === cutoff.tenths);
    const size = Math.abs(lastTenths - intakeTenths);
    const isReliable =
      size > 0 &&
      (size > reliableChange.tenths ||
        (reliableChange.boundary === ">=" && size === reliableChange.tenths));
    const isUp = isReliable && lastTenths > intakeTenths;
    const crossed = !past(intakeTenths) && past(lastTenths);
    const holds = {
      recovered: isUp && crossed,
      improved: isUp && !crossed,
      unchanged: !isReliable,
      deteriorated: isReliable && lastTenths < intakeTenths,
    };
    expect(Object.values(holds).filter(Boolean).length).toBe(1);
    const pair = { intakeTenths, lastTenths };
    const { category, flags } = classifyChange(pair, given, "higher-is-better");
    expect(holds[category]).toBe(true);
    expect(flags.includes("harmed")).toBe(
      holds.deteriorated && past(intakeTenths) && !past(lastTenths),
    );
    expect(flags.includes("crossed-only")).toBe(holds.unchanged && crossed);
    expect(flags.includes("functional-at-both-ends")).toBe(past(intakeTenths) && past(lastTenths));
  },
);

test.prop([tenths, tenths, thresholds])(
  "a scale turned upside down gives the same category",
  (intakeTenths, lastTenths, given) => {
    const up = classifyChange({ intakeTenths, lastTenths }, given, "higher-is-better");
    const down = classifyChange(
      { intakeTenths: 400 - intakeTenths, lastTenths: 400 - lastTenths },
      { ...given, cutoff: { ...given.cutoff, tenths: 400 - given.cutoff.tenths } },
      "lower-is-better",
    );
    expect(down).toEqual(up);
  },
);
