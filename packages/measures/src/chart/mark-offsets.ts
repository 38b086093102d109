import type { ChartLine, ChartPoint } from "./chart-lines.ts";
import type { ChartLayout } from "./svg-layout.ts";

/** Says how far a mark is moved aside, in pixels, so that marks of several raters don't hide each other. */
export type MarkOffsets = (point: ChartPoint) => number;

/** Marks nearer than this would hide each other, in pixels. */
const MARK_SIZE = 12;

/**
 * Moves marks aside where several raters gave nearly the same score in the same session. Both
 * instruments of one rater stay together: a full mark is seen inside a hollow one.
 *
 * @param lines - the series of the chart
 * @param layout - its layout
 * @returns the offset of every mark; 0 for most
 * @internal
 */
export function markOffsets(lines: readonly ChartLine[], layout: ChartLayout): MarkOffsets {
  const order = [...new Set(lines.map(({ symbol }) => symbol))];
  const bySession = new Map<
    number,
    { point: ChartPoint; symbol: ChartLine["symbol"]; y: number }[]
  >();
  for (const { segments, symbol } of lines) {
    for (const point of segments.flat()) {
      const placed = { point, symbol, y: layout.y(point.totalTenths) };
      const others = bySession.get(point.session);
      if (others === undefined) bySession.set(point.session, [placed]);
      else others.push(placed);
    }
  }
  const offsets = new Map<ChartPoint, number>();
  for (const marks of bySession.values()) {
    marks.sort((left, right) => left.y - right.y);
    let cluster: typeof marks = [];
    marks.forEach((mark, index) => {
      cluster.push(mark);
      const next = marks[index + 1];
      if (next !== undefined && next.y - mark.y < MARK_SIZE) return;
      const present = new Set(cluster.map(({ symbol }) => symbol));
      const symbols = order.filter((symbol) => present.has(symbol));
      const width = Math.min(MARK_SIZE, layout.sessionWidth / symbols.length);
      for (const { point, symbol } of cluster) {
        offsets.set(point, (symbols.indexOf(symbol) - (symbols.length - 1) / 2) * width);
      }
      cluster = [];
    });
  }
  return (point) => offsets.get(point) ?? 0;
}
