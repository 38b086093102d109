import { expectTypeOf, test } from "vitest";
import {
  arnstein,
  crossDegree,
  humerfelt,
  orstavik,
  peyrot,
  placeDegree,
  type ArnsteinRung,
  type Assessment,
  type ExperiencedDegree,
  type FactorAnswers,
  type Phase,
  type PeyrotFactor,
  type WishedDegree,
} from "./index.ts";

test("a degree of another model does not compile", () => {
  placeDegree(arnstein, "placation");
  // @ts-expect-error user control is a degree of Humerfelt's continuum
  placeDegree(arnstein, "user-control");
  // @ts-expect-error placation is a rung of Arnstein's ladder
  crossDegree(humerfelt, "placation", arnstein, "attested");
});

test("nothing is placed between poles or on a list to be counted", () => {
  // @ts-expect-error the source has no steps between the poles
  placeDegree(orstavik, "user-control");
  // @ts-expect-error factors are counted, not placed
  placeDegree(peyrot, "contact");
});

test("a degree needs its evidence", () => {
  // @ts-expect-error a number never stands alone
  const degree: ExperiencedDegree = { state: "placed", model: "arnstein", degree: "therapy" };
  expectTypeOf(degree).toExtend<ExperiencedDegree>();
});

test("a non-answer holds no degree", () => {
  // @ts-expect-error a wish that was not asked for has no degree
  const wish: WishedDegree = { state: "not-asked", degree: "therapy" };
  expectTypeOf(wish).toExtend<WishedDegree>();
});

test("the schema and the models name the same phases and factors", () => {
  expectTypeOf<NonNullable<Assessment["phase"]>>().toEqualTypeOf<Phase>();
  expectTypeOf<keyof FactorAnswers>().toEqualTypeOf<PeyrotFactor>();
  expectTypeOf<(typeof arnstein)["members"][number]["id"]>().toEqualTypeOf<ArnsteinRung>();
});

test("an assessment names whose view it is and who wrote it", () => {
  expectTypeOf<Assessment>().toHaveProperty("rater");
  expectTypeOf<Assessment["enteredBy"]>().toEqualTypeOf<"user" | "worker" | "proxy" | "observer">();
});
