import { z } from "zod";

/** How an answer was given; `spoken` means that another wrote down what the rater said. */
export const ModeSchema = z
  .enum(["paper", "spoken", "digital"])
  .describe("How the answer was given; spoken: another wrote down what the rater said");

/** Whose view a score is. They are kept apart and never paired. */
export const RaterSchema = z
  .enum(["self", "caretaker", "group", "worker-estimate"])
  .describe("Whose view it is; a worker's estimate never stands for the person's own");

/** Why there is no score. It is never 0, and says nothing about the person. */
export const AbsenceReasonSchema = z
  .enum(["declined", "not-administered", "unable", "under-influence", "other"])
  .describe("Why there is no score; it is never 0");

/** A reasoned absence of a score, and who says so. */
export const AbsenceSchema = z.strictObject({
  reason: AbsenceReasonSchema,
  statedBy: z.enum(["self", "caretaker", "worker"]).describe("Who says so"),
  note: z.string().min(1).max(2000).optional().describe("In one's own words"),
});

const itemsState = z.literal("items").describe("The items are marked one by one");
const mark = z.int().min(0).max(100).optional().describe("Mark in tenths of a point, 0 to 100");
const total = z.int().min(0).max(400).describe("Total in tenths of a point, 0 to 400");

const totalAnswer = z
  .strictObject({
    state: z.literal("total").describe("Only the total is known"),
    mode: ModeSchema,
    totalTenths: total,
  })
  .describe("A total that stands alone; its items are unknown and never filled in");

/** No score, and why. */
export const absentAnswer = z
  .strictObject({
    state: z.literal("absent").describe("There is no score"),
    ...AbsenceSchema.shape,
  })
  .describe("No score, and why");

/** An answer to four marks, which may be missing; then no total is made. */
function answerOf<Shape extends Readonly<Record<string, typeof mark>>>(shape: Shape) {
  return z
    .discriminatedUnion("state", [
      z.strictObject({
        state: itemsState,
        mode: ModeSchema,
        itemTenths: z
          .strictObject(shape)
          .describe("Marks by neutral item key; a missing mark is left out, and no total is made"),
      }),
      totalAnswer,
      absentAnswer,
    ])
    .describe("Its items, a total alone, or an absence");
}

/** An answer to ORS: its items, a total alone, or an absence. */
export const OrsAnswerSchema = answerOf({
  individual: mark,
  close: mark,
  social: mark,
  overall: mark,
});

/** An answer to SRS, GSRS or CGSRS: its items, a total alone, or an absence. */
export const SrsAnswerSchema = answerOf({
  relationship: mark,
  goals: mark,
  approach: mark,
  overall: mark,
});

/** An answer to CORS: its items, a total alone, or an absence. */
export const CorsAnswerSchema = answerOf({
  me: mark,
  family: mark,
  school: mark,
  everything: mark,
});

/** An answer to CSRS: its items, a total alone, or an absence. */
export const CsrsAnswerSchema = answerOf({
  listening: mark,
  importance: mark,
  activity: mark,
  overall: mark,
});
