import type { z } from "zod";
import type { ActionSchema } from "./schemas/action-schema.ts";
import type {
  ConsentSchema,
  ExchangeConsentSchema,
  ExchangeSchema,
  PlanConsentSchema,
} from "./schemas/consent-schema.ts";
import type { PlanEventSchema, RedactionSchema } from "./schemas/event-schema.ts";
import type { FieldEntrySchema } from "./schemas/field-entry-schema.ts";
import type { GoalSchema } from "./schemas/goal-schema.ts";
import type { LegalKeySchema } from "./schemas/legal-key-schema.ts";
import type { ListEntrySchema } from "./schemas/list-entry-schema.ts";
import type { NeedSchema } from "./schemas/need-schema.ts";
import type { OtherGroundSchema } from "./schemas/other-ground-schema.ts";
import type { PartySchema } from "./schemas/party-schema.ts";
import type { PlanContentSchema } from "./schemas/plan-content-schema.ts";
import type { PlanDocumentSchema01 } from "./schemas/plan-document-schema-0-1.ts";
import type { PlanDocumentSchema } from "./schemas/plan-document-schema.ts";
import type { StatementSchema } from "./schemas/voice-schema.ts";
import type { WishSchema } from "./schemas/wish-schema.ts";

/** An individual plan (individuell plan), version 1.0. */
export type Plan = z.infer<typeof PlanDocumentSchema>;

/** A plan of any released version. */
export type StoredPlan = Plan | z.infer<typeof PlanDocumentSchema01>;

/** What a plan says, without the log of how it came to say so. */
export type PlanContent = z.infer<typeof PlanContentSchema>;

/** One entry of the plan's own log. */
export type PlanEvent = z.infer<typeof PlanEventSchema>;

/** Who erased something, when, and on what ground. */
export type Redaction = z.infer<typeof RedactionSchema>;

/** One thing of a list of the plan, with the list that it stands in. */
export type ListEntry = z.infer<typeof ListEntrySchema>;

/** A field about the plan as a whole, with its value. */
export type FieldEntry = z.infer<typeof FieldEntrySchema>;

/** A named legal ground, other than consent, on which information may pass. */
export type OtherGround = z.infer<typeof OtherGroundSchema>;

/** Somebody who takes part in the plan. */
export type Party = z.infer<typeof PartySchema>;

/** Something somebody said or wrote, and whose words they are. */
export type Statement = z.infer<typeof StatementSchema>;

/** A wish or dream in the person's own words. */
export type Wish = z.infer<typeof WishSchema>;

/** A main goal or sub-goal. */
export type Goal = z.infer<typeof GoalSchema>;

/** An action (tiltak). */
export type Action = z.infer<typeof ActionSchema>;

/** A need, as the person and as the service sees it. */
export type Need = z.infer<typeof NeedSchema>;

/** One of the two consents. */
export type Consent = z.infer<typeof ConsentSchema>;

/** The consent to make the plan. */
export type PlanConsent = z.infer<typeof PlanConsentSchema>;

/** The consent to obtain and exchange confidential information. */
export type ExchangeConsent = z.infer<typeof ExchangeConsentSchema>;

/** That confidential information was obtained or given. */
export type Exchange = z.infer<typeof ExchangeSchema>;

/** Key of an act or of an edition of a regulation. */
export type LegalKey = z.infer<typeof LegalKeySchema>;

/** Key of one of the five phases. */
export type PhaseKey = NonNullable<Plan["phase"]>;

/** Where a plan stands in its life: draft, in force, paused or ended. */
export type PlanStatus = Plan["status"];
