import { expectTypeOf, test } from "vitest";
import type { AggregateBy } from "./aggregates.ts";
import type { FlagId } from "./flags.ts";
import type { ParticipationProposal, UnansweredAssessment } from "./from-plan.ts";
import {
  arnstein,
  crossDegree,
  defineModel,
  humerfelt,
  localWordScale,
  orstavik,
  peyrot,
  placeDegree,
  type ArnsteinRung,
  type Assessment,
  type AssessmentsDocument,
  type AssessmentsDocument01,
  type ExperiencedDegree,
  type FactorAnswers,
  type ModelDefinition,
  type OwnDegree,
  type OwnModel,
  type Phase,
  type PeyrotFactor,
  type RaisableFlag,
  type StoredAssessments,
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

test("a proposal from a plan is no assessment", () => {
  expectTypeOf<ParticipationProposal>().not.toExtend<Assessment>();
  expectTypeOf<ParticipationProposal["readings"][number]>().not.toExtend<Assessment>();
  expectTypeOf<UnansweredAssessment>().toExtend<Assessment>();
});

test("punishment for honesty can't be raised as data", () => {
  expectTypeOf<Exclude<FlagId, RaisableFlag>>().toEqualTypeOf<"sanction-for-honesty">();
});

test("nothing is grouped by worker, person or kind of user", () => {
  expectTypeOf<AggregateBy>().toEqualTypeOf<
    "decisionType" | "phase" | "level" | "area" | "service"
  >();
});

test("a scale of one's own has its own degrees, and no weights", () => {
  const scale = defineModel(localWordScale);
  if (!scale.ok) return;
  placeDegree(scale.value, "middling");
  // @ts-expect-error partnership is a degree of other models
  placeDegree(scale.value, "partnership");
  // @ts-expect-error a word has a place in an order, no weight
  const weighted: OwnDegree = { id: "low", label: { nb: "", nn: "", en: "" }, weight: 2 };
  expectTypeOf(weighted).toExtend<OwnDegree>();
});

test("the newest document and the scale in it are what the functions take", () => {
  expectTypeOf<OwnModel>().toExtend<ModelDefinition>();
  expectTypeOf<AssessmentsDocument | AssessmentsDocument01>().toExtend<StoredAssessments>();
});
