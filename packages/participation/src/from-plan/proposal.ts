import type { LocalizedText, PlainDate } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import type { Caveat } from "../models/model.ts";
import type { PeyrotFactor } from "../models/peyrot.ts";
import type { Control } from "../schemas/assessment-schema.ts";

/** What a plan's events let one propose, with the events it rests on. */
export type ProposedReading = {
  /** The ids of the events. */
  readonly evidence: readonly string[];
  /** What to ask the user about it. */
  readonly question: LocalizedText;
} & (
  | { readonly about: "factor"; readonly factor: PeyrotFactor; readonly control: Control }
  | {
      readonly about: "opening";
      readonly phase: Phase;
      readonly opening: "took-part" | "was-closed";
    }
);

/**
 * A profile of one decision that a plan's events propose. It is no assessment and can't be
 * assessed, counted or aggregated: only the user's own answer is the user's answer.
 */
export interface ParticipationProposal {
  readonly state: "proposed";
  readonly decision: string;
  /** In the order of the first event; two that differ stand side by side. */
  readonly readings: readonly ProposedReading[];
  /** That these are our conclusions, in words; to be shown with them. */
  readonly reasoning: LocalizedText;
  /**
   * The place for the user's own answer, as yet without one. Fill it in with the user, then give
   * it to `assessParticipation`.
   */
  readonly answer: UnansweredAssessment;
  readonly caveats: readonly Caveat[];
}

/** An assessment of the user's that says only that nobody has asked. */
export interface UnansweredAssessment {
  readonly decision: string;
  readonly date: PlainDate;
  readonly rater: { readonly role: "user" };
  readonly enteredBy: "worker";
  readonly experienced: { readonly state: "not-asked" };
}
