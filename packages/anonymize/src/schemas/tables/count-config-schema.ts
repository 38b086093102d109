import { createIssue } from "@medvirk/core";
import { z } from "zod";
import { countAndMagnitude, unknownDimension } from "../../issues-counts.ts";
import { columnUsedTwice } from "../../issues-tables.ts";
import { CountProfileSchema } from "./count-profile-schema.ts";
import { HierarchyDeclarationSchema } from "./hierarchy-schema.ts";

/** Where the totals of a count table come from. */
export const TotalsSchema = z.strictObject({
  source: z
    .enum(["derived", "given"])
    .describe(
      "derived: the rows are inner cells only, and every total is added up; given: the totals stand among the rows and are checked",
    ),
  label: z
    .string()
    .min(1)
    .describe("What stands in a dimension's column where the row is a total over it"),
});

/** Groups of a dimension's values that have totals of their own. */
export const CountHierarchySchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("columns").describe("The groups stand in columns of the table"),
      columns: z
        .array(z.string())
        .min(1)
        .describe("The columns, finest groups first; each group lies in one group of the next"),
    }),
    ...HierarchyDeclarationSchema.options,
  ])
  .describe("How the values of a dimension are grouped");

/** What the publisher says of one cell. */
export const CellRuleSchema = z.strictObject({
  place: z
    .record(z.string(), z.string())
    .describe("The value or group by dimension; a dimension that is left out stands for its total"),
  status: z
    .enum(["forced", "safe", "unsafe"])
    .describe(
      "forced: must be shown; safe: not too small by itself, but may be hidden to protect others; unsafe: hidden although no rule asks for it",
    ),
});

/** The quantity of a table that adds up amounts, with who contributed them. */
export const MagnitudeSchema = z.strictObject({
  value: z
    .string()
    .describe("The column of the amounts, such as kroner; each row is a contribution"),
  contributor: z.string().describe("The column that tells contributors apart; it is never shown"),
});

/** What `suppressCells` must know of a table of counts or magnitudes. */
export const CountConfigSchema = z
  .strictObject({
    dimensions: z
      .array(z.string())
      .min(1)
      .max(8)
      .describe("The columns that the persons are grouped by"),
    count: z
      .string()
      .optional()
      .describe(
        "The column that holds the number of persons; without it, and without a magnitude, each row is one person",
      ),
    magnitude: MagnitudeSchema.optional().describe(
      "The amounts to add up, where the table is one of magnitudes and not of counts",
    ),
    hierarchies: z
      .record(z.string(), z.array(CountHierarchySchema).min(1))
      .optional()
      .describe("By dimension: one or more ways to group its values, all published together"),
    tables: z
      .array(z.array(z.string()).min(1))
      .min(1)
      .optional()
      .describe(
        "The tables to publish, each by its dimensions, protected at once; absent: one table of all dimensions",
      ),
    profile: CountProfileSchema,
    cells: z.array(CellRuleSchema).optional().describe("What holds for single cells"),
    totals: TotalsSchema.optional().describe(
      "Where the totals come from, and what they are called; absent: derived, and called Total",
    ),
    ignored: z
      .array(z.string())
      .optional()
      .describe("Columns that are left out of the table; each other column must be used"),
    audit: z
      .literal("left-out")
      .optional()
      .describe(
        "Only for a table too large for the audit: its result then says that it is not proven",
      ),
  })
  .superRefine((config, context) => {
    const add = (issue: ReturnType<typeof createIssue>, path: string): void => {
      context.addIssue({ code: "custom", path: [path], params: { issue } });
    };
    const seen = new Set<string>();
    for (const column of columnsOf(config)) {
      if (seen.has(column)) add(createIssue(columnUsedTwice, [], { column }), "dimensions");
      seen.add(column);
    }
    const { dimensions, hierarchies = {}, tables = [], count, magnitude } = config;
    if (count !== undefined && magnitude !== undefined) {
      add(createIssue(countAndMagnitude), "magnitude");
    }
    const named = [...Object.keys(hierarchies), ...tables.flat()];
    if (named.some((dimension) => !dimensions.includes(dimension))) {
      add(createIssue(unknownDimension), "tables");
    }
  });

function columnsOf(config: {
  readonly dimensions: readonly string[];
  readonly count?: string | undefined;
  readonly magnitude?: { readonly value: string; readonly contributor: string } | undefined;
  readonly hierarchies?: Readonly<Record<string, readonly CountHierarchy[]>> | undefined;
  readonly ignored?: readonly string[] | undefined;
}): readonly string[] {
  const { dimensions, count, magnitude, hierarchies = {}, ignored = [] } = config;
  const levels = Object.values(hierarchies).flatMap((ways) =>
    ways.flatMap((way) => (way.kind === "columns" ? way.columns : [])),
  );
  return [
    ...dimensions,
    ...(count === undefined ? [] : [count]),
    ...(magnitude === undefined ? [] : [magnitude.value, magnitude.contributor]),
    ...levels,
    ...ignored,
  ];
}

export type Totals = z.infer<typeof TotalsSchema>;
export type CountHierarchy = z.infer<typeof CountHierarchySchema>;
export type CellRule = z.infer<typeof CellRuleSchema>;
export type CountConfig = z.infer<typeof CountConfigSchema>;
