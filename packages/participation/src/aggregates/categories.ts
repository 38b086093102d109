import type { Reading } from "../assessment/profile.ts";
import type { AggregateOf } from "./aggregate.ts";

/** The categories of a distribution, and those of readings that are not in it. */
export interface Categories {
  readonly distribution: readonly string[];
  readonly without: readonly string[];
}

const withoutDegree: readonly string[] = [
  "chose-not-to-take-part",
  "declined",
  "not-asked",
  "could-not",
  "unknown",
  "unconfirmed",
  "another-model",
];
const influenceKinds: readonly string[] = ["shown", "explained", "not-shown"];
const fitKinds: readonly string[] = ["below", "at", "above"];

/**
 * Lists the categories of what is distributed.
 *
 * @param of - what is distributed
 * @returns the categories in their order
 * @internal
 */
export function categoriesOf(of: AggregateOf): Categories {
  if (of.kind === "fit") return { distribution: fitKinds, without: ["unknown"] };
  if (of.kind === "influence")
    return { distribution: influenceKinds, without: ["no-answer", "unconfirmed"] };
  return { distribution: of.model.members.map(({ id }) => id), without: withoutDegree };
}

/**
 * Puts one reading in its category.
 *
 * @param reading - one rater's reading
 * @param of - what is distributed
 * @returns the category; undefined where the reading says nothing about it, such as a worker's
 *   about the fit to the user's wish
 * @internal
 */
export function categoryOf(reading: Reading, of: AggregateOf): string | undefined {
  if (of.kind === "fit") return reading.fit?.outcome;
  const { experienced } = reading.assessment;
  if (of.kind === "influence") {
    const { status } = reading.influence;
    return reading.inOwnVoice || status === "no-answer" ? status : "unconfirmed";
  }
  const answered = experienced.state === "placed" || experienced.state === "chose-not-to-take-part";
  if (answered && !reading.inOwnVoice) return "unconfirmed";
  if (experienced.state !== "placed") return experienced.state;
  return experienced.model === of.model.id ? experienced.degree : "another-model";
}
