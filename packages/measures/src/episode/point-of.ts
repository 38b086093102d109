import type { PlainDate } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import type { Reading } from "../schemas/types.ts";
import { missingItems } from "../scoring/check-answer.ts";
import { sumOf } from "../scoring/sum-of.ts";
import type { SeriesPoint } from "./series.ts";

/**
 * Makes the point of a series that a reading is.
 *
 * @param reading - one that `checkAnswer` found nothing wrong with
 * @param instrument - which it answers
 * @param session - number of the session, from 1
 * @param date - of the session
 * @internal
 */
export function pointOf(
  { about, answer }: Reading,
  instrument: Instrument,
  session: number,
  date: PlainDate,
): SeriesPoint {
  if (answer.state === "absent") return withAbout({ session, date, ...answer }, about);
  const { mode } = answer;
  if (answer.state === "total") {
    const { totalTenths } = answer;
    const point = { session, date, state: "scored", totalTenths, basis: "total", mode } as const;
    return withAbout(point, about);
  }
  const { itemTenths } = answer;
  if (instrument.total === "none") {
    return withAbout({ session, date, state: "unscored", itemTenths, mode }, about);
  }
  const missing = missingItems(answer, instrument);
  if (missing.length > 0) {
    const point = { session, date, state: "incomplete", missingItems: missing } as const;
    return withAbout({ ...point, itemTenths, mode }, about);
  }
  const totalTenths = sumOf(itemTenths, instrument);
  // Written out: most points are these, and a spread would take longer than all the rest.
  return about === undefined
    ? { session, date, state: "scored", totalTenths, basis: "items", itemTenths, mode }
    : { session, date, about, state: "scored", totalTenths, basis: "items", itemTenths, mode };
}

function withAbout(point: SeriesPoint, about: string | undefined): SeriesPoint {
  return about === undefined ? point : { ...point, about };
}
