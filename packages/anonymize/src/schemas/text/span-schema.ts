import { createIssue } from "@medvirk/core";
import { z } from "zod";
import { misplacedSpan } from "../../issues-text.ts";

/** The kinds of text that this version finds. */
export const SpanTypeSchema = z
  .enum([
    "identity-number",
    "duf-number",
    "health-personnel-number",
    "organisation-number",
    "account-number",
    "payment-reference",
    "phone-number",
    "email-address",
    "web-address",
    "unknown-number",
  ])
  .describe("What was found");

/** How sure a rule is. */
export const ConfidenceSchema = z
  .enum(["high", "medium", "low"])
  .describe("high: form and check fit; medium: the form is telling; low: a person must look");

/** Why a span was found. */
export const SpanReasonSchema = z
  .enum([
    "check-digits-1964",
    "check-digits-2032",
    "check-digits-differ",
    "no-possible-date",
    "series-without-date",
    "kostra-placeholder",
    "check-digit-fits",
    "check-digit-differs",
    "no-check-digit",
    "fits-number-plan",
    "outside-number-plan",
    "country-code",
    "written-form",
    "cue-word",
    "last-five-digits",
    "email-form",
    "web-form",
    "bare-domain",
    "long-number",
    "most-specific",
  ])
  .describe("The rule that decided");

/** A stretch of a text that may point to a person. */
export const SpanSchema = z
  .strictObject({
    start: z.int().min(0).describe("Offset of the first character, in UTF-16 code units"),
    end: z.int().min(1).describe("Offset after the last character, in UTF-16 code units"),
    type: SpanTypeSchema,
    text: z
      .string()
      .optional()
      .describe("What stands there: personal data, only where the caller asks for it"),
    confidence: ConfidenceSchema,
    reason: SpanReasonSchema,
    alsoFits: z.array(SpanTypeSchema).describe("Other kinds that the same text may be"),
    review: z.boolean().describe("True where a person must look at the span"),
  })
  .meta({ title: "Span" });

/** The spans of one text: in order, never overlapping. */
export const SpansSchema = z.array(SpanSchema).superRefine((spans, context) => {
  spans.forEach((span, index) => {
    const previousEnd = spans[index - 1]?.end ?? 0;
    if (span.start < previousEnd || span.end <= span.start) {
      context.addIssue({
        code: "custom",
        path: [index],
        params: { issue: createIssue(misplacedSpan) },
      });
    }
  });
});

/** What a detector found. */
export type Span = z.infer<typeof SpanSchema>;
export type SpanType = z.infer<typeof SpanTypeSchema>;
export type SpanReason = z.infer<typeof SpanReasonSchema>;
