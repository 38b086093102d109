import type { ChartColumn } from "./participation-chart.ts";
import { drawLine } from "./svg-parts.ts";

/** A place in the picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Draws one reading: the experienced degree, the wished one, and a dashed line between them.
 *
 * The user is a disc, the worker a square, others a triangle, and the wish a ring that leaves room
 * for the disc: all told apart without colour.
 *
 * @param role - whose reading it is
 * @param experienced - where it stands; undefined where there is no degree
 * @param wished - where the wish stands; undefined where there is none
 * @returns the elements
 * @internal
 */
export function drawMarks(
  role: ChartColumn["role"],
  experienced: Point | undefined,
  wished: Point | undefined,
): readonly string[] {
  return [
    ...(experienced === undefined || wished === undefined ? [] : drawGap(experienced, wished)),
    ...(wished === undefined ? [] : [drawWish(wished)]),
    ...(experienced === undefined ? [] : [drawExperience(experienced, role)]),
  ];
}

/** From the mark to the edge of the ring. */
function drawGap(from: Point, to: Point): readonly string[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= 15) return [];
  const share = (length - 15) / length;
  const end = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return [drawLine(round(from.x), round(from.y), round(end.x), round(end.y), "gap")];
}

function drawExperience({ x, y }: Point, role: ChartColumn["role"]): string {
  if (role === "user") {
    return `<circle class="user" cx="${String(round(x))}" cy="${String(round(y))}" r="9"/>`;
  }
  if (role === "worker") {
    return `<rect class="worker" x="${String(round(x - 8))}" y="${String(round(y - 8))}" width="16" height="16"/>`;
  }
  return `<path class="other" d="M${String(round(x))} ${String(round(y - 10))}l10 18h-20z"/>`;
}

function drawWish({ x, y }: Point): string {
  return `<circle class="wish" cx="${String(round(x))}" cy="${String(round(y))}" r="14"/>`;
}

/**
 * Rounds a place to a tenth of a pixel.
 *
 * @param pixels - the place
 * @returns the rounded place
 * @internal
 */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
