import type { Immutable } from "@medvirk/core";
import { z } from "zod";

const text = (description: string) => z.string().regex(/\S/).describe(description);

/** Whose view it is, or who wrote it down. */
export const RaterRoleSchema = z
  .enum(["user", "worker", "proxy", "observer"])
  .describe("user, worker, proxy (relative or guardian) or observer");

/** Whose view an assessment gives. */
export const RaterSchema = z.strictObject({
  role: RaterRoleSchema.describe("Whose view it is"),
  key: z
    .string()
    .min(1)
    .optional()
    .describe("Tells two raters of one role apart; never a name or a number of a person"),
});

/** The phase in which the matter stood, after Alm Andreassen (2005). */
export const PhaseSchema = z
  .enum(["problem-definition", "planning", "decision", "implementation", "evaluation"])
  .describe("The phase in which the matter stood");

/** The level that the decision belongs to. */
export const LevelSchema = z
  .enum(["individual", "service", "system", "political"])
  .describe("The level that the decision belongs to: one person, one service, a system, politics");

/** How the user's answer stood to what was proposed. */
export const ProposalAnswerSchema = z
  .enum(["as-proposed", "with-changes", "against", "own-proposal", "no-answer"])
  .describe("How the user's answer stood to what was proposed, where something was");

/**
 * A situation that a person may point out. Punishment for honesty is not among them: it is never
 * stored as data.
 */
export const RaisableFlagSchema = z
  .enum([
    "co-optation",
    "responsibility-shift",
    "forced-participation",
    "override-in-haste",
    "silent-user",
    "yes-to-all",
    "loudest-wins",
    "conditions",
    "token-choice",
    "box-ticked",
    "unrealistic-label",
    "proxy-instead",
    "pressure-from-agency",
    "absence-explained-by-user",
    "jargon-distance",
    "over-head-decision",
    "made-invisible",
  ])
  .describe("A situation to talk about; never a kind of person");

/** A situation that a rater points out, in words. */
export const RaisedFlagSchema = z.strictObject({
  flag: RaisableFlagSchema,
  note: text("What happened, in plain words"),
});

/** Why there is no answer. None of these is a low degree, and none is counted as one. */
export const NonAnswerStateSchema = z
  .enum(["declined", "not-asked", "could-not", "unknown"])
  .describe("declined to answer, was not asked, could not answer now, or not known");

/** No answer, with its reason. */
export const NonAnswerSchema = z.strictObject({
  state: NonAnswerStateSchema,
  note: text("What is worth knowing about it, in plain words").optional(),
});

/** A right and a full answer: the user chose not to take part. */
export const AbstentionSchema = z.strictObject({
  state: z.literal("chose-not-to-take-part").describe("The user chose not to take part"),
  note: text("The reason, only if the user wishes to give one").optional(),
});

/** A degree of one model, with what it rests on. */
export const PlacedDegreeSchema = z.strictObject({
  state: z.literal("placed").describe("A degree was given"),
  model: z.string().min(1).describe("The id of an ordinal model, such as arnstein"),
  degree: z.string().min(1).describe("The id of a degree of that model"),
  evidence: text("What the reading rests on, in the rater's own words"),
});

/** The experienced degree, or why there is none. */
export const ExperiencedDegreeSchema = z
  .discriminatedUnion("state", [PlacedDegreeSchema, AbstentionSchema, NonAnswerSchema])
  .describe("The degree of participation as this rater saw it, or why there is none");

/** What the user wished; only the user can say. */
export const WishedDegreeSchema = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("placed").describe("A degree was wished"),
      model: z.string().min(1).describe("The id of an ordinal model, such as arnstein"),
      degree: z.string().min(1).describe("The id of a degree of that model"),
    }),
    z.strictObject({
      state: z
        .enum(["as-now", "others-may-decide"])
        .describe("It is fine as it is, or someone else may decide"),
      note: text("The user's own words").optional(),
    }),
    NonAnswerSchema,
  ])
  .describe("The degree that the user wished; only the user can say");

/** Whether the phase was open to the user: what the earliest phase is read from. */
export const OpeningSchema = z
  .enum(["took-part", "was-open", "was-closed"])
  .describe("The user took part in this phase, could have, or could not");

/** Who controlled something. */
export const ControlSchema = z
  .enum(["user", "worker", "shared", "other"])
  .describe("user, worker, both together, or someone else");

/** Who controlled a factor, or why it isn't known. */
export const FactorAnswerSchema = z
  .enum([...ControlSchema.options, ...NonAnswerStateSchema.options])
  .describe("Who controlled it, or why that is not known");

/** Who controlled each of Peyrot's five factors; a factor left out is not answered. */
export const FactorAnswersSchema = z
  .strictObject({
    "problem-exists": FactorAnswerSchema.optional(),
    "problem-definition": FactorAnswerSchema.optional(),
    "act-or-not": FactorAnswerSchema.optional(),
    "choice-of-help": FactorAnswerSchema.optional(),
    contact: FactorAnswerSchema.optional(),
  })
  .describe("Who controlled each of Peyrot's five factors; one left out is not answered");

const influenceParts = {
  input: text("What the user said or wanted, in the user's own words").optional(),
  decidedBy: ControlSchema.optional().describe("Who decided"),
};

/** What changed because of the user, or why nothing did. */
export const InfluenceSchema = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("changed").describe("Something changed because of the user"),
      example: text("What changed, as a concrete example"),
      ...influenceParts,
    }),
    z.strictObject({
      state: z.literal("not-changed").describe("Nothing changed"),
      reason: text("Why nothing changed"),
      ...influenceParts,
    }),
    z.strictObject({
      state: z.literal("not-documented").describe("Nobody has written down what changed"),
    }),
  ])
  .describe("What changed because of the user, or why nothing did; left out: not documented");

/** One rater's reading of one decision in one phase. It is about the decision, never a person. */
export const AssessmentSchema = z.strictObject({
  decision: z.string().min(1).describe("The decision or matter; an id of the caller's own"),
  about: text("What it is about, in plain words").optional(),
  date: z.iso.date().describe("The day of the assessment"),
  phase: PhaseSchema.optional(),
  level: LevelSchema.optional(),
  area: z.string().min(1).optional().describe("The area of life or service, such as housing"),
  decisionType: z
    .string()
    .min(1)
    .optional()
    .describe("The kind of decision, such as action or coordinator; an id of the caller's own"),
  service: z.string().min(1).optional().describe("The service that decided; never a person"),
  rater: RaterSchema.describe("Whose view this is"),
  enteredBy: RaterRoleSchema.describe("Who wrote it down"),
  confirmedByUser: z
    .boolean()
    .optional()
    .describe("Required where someone else entered the user's view: whether the user confirmed it"),
  experienced: ExperiencedDegreeSchema,
  wished: WishedDegreeSchema.optional(),
  opening: OpeningSchema.optional(),
  factors: FactorAnswersSchema.optional(),
  influence: InfluenceSchema.optional(),
  answerToProposal: ProposalAnswerSchema.optional(),
  raisedFlags: z
    .array(RaisedFlagSchema)
    .optional()
    .describe("Situations that this rater wishes to talk about"),
});

/** Whose view it is, or who wrote it down. */
export type RaterRole = z.infer<typeof RaterRoleSchema>;
/** Whose view an assessment gives. */
export type Rater = Immutable<z.infer<typeof RaterSchema>>;
/** The level that the decision belongs to. */
export type Level = z.infer<typeof LevelSchema>;
/** Why there is no answer; never a low degree. */
export type NonAnswerState = z.infer<typeof NonAnswerStateSchema>;
/** The experienced degree, or why there is none. */
export type ExperiencedDegree = Immutable<z.infer<typeof ExperiencedDegreeSchema>>;
/** What the user wished; only the user can say. */
export type WishedDegree = Immutable<z.infer<typeof WishedDegreeSchema>>;
/** Whether the phase was open to the user. */
export type Opening = z.infer<typeof OpeningSchema>;
/** Who controlled something. */
export type Control = z.infer<typeof ControlSchema>;
/** Who controlled a factor, or why it isn't known. */
export type FactorAnswer = z.infer<typeof FactorAnswerSchema>;
/** Who controlled each of Peyrot's five factors. */
export type FactorAnswers = Immutable<z.infer<typeof FactorAnswersSchema>>;
/** How the user's answer stood to what was proposed. */
export type ProposalAnswer = z.infer<typeof ProposalAnswerSchema>;
/** A situation that a person may point out. */
export type RaisableFlag = z.infer<typeof RaisableFlagSchema>;
/** A situation that a rater points out, in words. */
export type RaisedFlag = Immutable<z.infer<typeof RaisedFlagSchema>>;
/** What changed because of the user, or why nothing did. */
export type Influence = Immutable<z.infer<typeof InfluenceSchema>>;
/** One rater's reading of one decision in one phase. */
export type Assessment = Immutable<z.infer<typeof AssessmentSchema>>;
