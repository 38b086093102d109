import { z } from "zod";

const BandSchema = z.strictObject({
  from: z.number().optional().describe("The lowest value, included; absent: no lower end"),
  below: z.number().optional().describe("The upper end, not included; absent: no upper end"),
  label: z.string().optional().describe("What the band is called; absent: made of its ends"),
});

/** How the values of a column become coarser. Every kind but `table` and `unchanged` ends with `*`. */
export const HierarchyDeclarationSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("table").describe("Each value with its generalisations, as in ARX's CSV files"),
    rows: z
      .array(z.array(z.string()))
      .describe("A row a value: the value itself, then its label on each level"),
  }),
  z.strictObject({
    kind: z.literal("intervals").describe("Numbers in intervals of a fixed width"),
    origin: z.number().describe("Where an interval starts; the others follow from the width"),
    widths: z
      .array(z.number().positive())
      .min(1)
      .describe("The width on each level; each a multiple of the one before"),
    bottom: z.number().optional().describe("Values below it are one group on every level"),
    top: z.number().optional().describe("Values from it on are one group on every level"),
  }),
  z.strictObject({
    kind: z.literal("bands").describe("Numbers in bands of any width"),
    levels: z
      .array(z.array(BandSchema).min(1))
      .min(1)
      .describe("The bands of each level, lowest first, without gap or overlap"),
  }),
  z.strictObject({
    kind: z.literal("prefix").describe("Codes by their first signs, such as postcodes"),
    keep: z
      .array(z.int().min(1))
      .min(1)
      .describe("How many signs each level keeps, fewer and fewer"),
  }),
  z.strictObject({
    kind: z.literal("tree").describe("Named groups within named groups"),
    parents: z
      .record(z.string(), z.string())
      .describe("For each value and group the group it is in"),
  }),
  z.strictObject({
    kind: z.literal("dates").describe("Days, YYYY-MM-DD"),
    levels: z
      .array(z.enum(["month", "quarter", "half-year", "year", "five-years", "decade"]))
      .min(1)
      .describe("Each coarser than the one before"),
  }),
  z.strictObject({
    kind: z
      .literal("municipality")
      .describe("Norwegian municipality numbers of 2016 to 2024: municipality, county, region"),
    asOf: z
      .literal("2024-01-01")
      .describe("The day whose municipalities and counties the older numbers are brought to"),
  }),
  z.strictObject({
    kind: z.literal("all-or-nothing").describe("The value itself, or nothing"),
  }),
  z.strictObject({
    kind: z.literal("unchanged").describe("The value itself, always"),
  }),
]);

export type Band = z.infer<typeof BandSchema>;
export type HierarchyDeclaration = z.infer<typeof HierarchyDeclarationSchema>;
