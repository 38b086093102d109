import type { ParticipationChart } from "./participation-chart.ts";

/** A Vega-Lite specification as plain data; give it to any version 5 or 6 of Vega-Lite. */
export interface VegaLiteSpec {
  readonly $schema: string;
  readonly title: string;
  readonly description: string;
  readonly data: { readonly values: readonly Readonly<Record<string, string>>[] };
  readonly layer: readonly object[];
  /** What must be shown wherever the picture is. */
  readonly usermeta: {
    readonly measure: string;
    readonly caveats: readonly string[];
    readonly sources: readonly string[];
  };
}

/**
 * Turns a chart into a Vega-Lite specification, for those who draw with that.
 *
 * The degrees are an order, never a number: the specification aggregates nothing, and holds nobody's
 * free text.
 *
 * @param chart - of `participationChart`
 * @returns the specification; its `usermeta` holds the caveats that go with the picture
 * @example
 * ```ts
 * import { arnstein, assessParticipation } from "@medvirk/participation";
 * import { participationChart, participationVegaLite } from "@medvirk/participation/chart";
 *
 * const report = assessParticipation([{
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 * }]);
 * if (!report.ok) throw new Error(report.issues[0].message);
 * const chart = participationChart(report.value.decisions[0], arnstein, "en");
 * participationVegaLite(chart).data.values[0].degree; // => "6 Partnership"
 * ```
 */
export function participationVegaLite(chart: ParticipationChart): VegaLiteSpec {
  const { title, description, rows, columns, legend, caveats, sources } = chart;
  const degrees = rows.map(({ position, label }) => `${String(position)} ${label}`);
  const nameOf = (position: number | undefined): string | undefined =>
    degrees.find((_, index) => rows[index]?.position === position);
  const roleNames = [...new Set(columns.map(({ roleName }) => roleName))];
  const shapes = roleNames.map((name) => {
    const role = columns.find(({ roleName }) => roleName === name)?.role;
    return role === "user" ? "circle" : role === "worker" ? "square" : "triangle-up";
  });
  const y = {
    field: "degree",
    type: "ordinal",
    scale: { domain: degrees },
    axis: { title: null, grid: true },
  };
  const x = { field: "reading", type: "nominal", sort: null, axis: { title: null, labelAngle: 0 } };
  const only = (what: string) => [{ filter: { field: "what", equal: what } }];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title,
    description,
    data: {
      values: columns.flatMap((column, index) => {
        const place = column.subheading === "" ? "" : ` (${column.subheading})`;
        const reading = `${String(index + 1)} ${column.heading}${place}`;
        const [experienced, wished] = [nameOf(column.position), nameOf(column.wished)];
        const about = { reading, role: column.roleName };
        return [
          experienced === undefined
            ? { ...about, what: "words", words: column.nonAnswer ?? "" }
            : { ...about, what: "experienced", degree: experienced },
          ...(wished === undefined ? [] : [{ ...about, what: "wished", degree: wished }]),
        ];
      }),
    },
    layer: [
      {
        transform: only("wished"),
        mark: { type: "point", shape: "circle", size: 600, strokeWidth: 2.5, color: "#0b5c8a" },
        encoding: { x, y, description: { value: legend.wished } },
      },
      {
        transform: only("experienced"),
        mark: { type: "point", filled: true, size: 200, color: "#1b2430", opacity: 1 },
        encoding: {
          x,
          y,
          shape: {
            field: "role",
            type: "nominal",
            scale: { domain: roleNames, range: shapes },
            legend: { title: legend.experienced },
          },
        },
      },
      {
        transform: only("words"),
        mark: { type: "text", baseline: "middle" },
        encoding: { x, text: { field: "words", type: "nominal" } },
      },
    ],
    usermeta: { measure: legend.measure, caveats, sources },
  };
}
