import { z } from "zod";
import { ActionSchema } from "./action-schema.ts";
import { AgreementSchema, SafetyNoteSchema } from "./agreement-schema.ts";
import { ConsentSchema, ExchangeSchema } from "./consent-schema.ts";
import { CoordinatorSchema } from "./coordinator-schema.ts";
import { DisagreementSchema } from "./disagreement-schema.ts";
import { EvaluationSchema } from "./evaluation-schema.ts";
import { GoalSchema } from "./goal-schema.ts";
import { PauseSchema, TransitionSchema } from "./life-cycle-schema.ts";
import { OwnershipSchema } from "./mapping-schema.ts";
import { MeetingSchema } from "./meeting-schema.ts";
import { NeedSchema, ResourceSchema, WantedCooperationSchema } from "./need-schema.ts";
import { OtherGroundSchema } from "./other-ground-schema.ts";
import { OtherPlanSchema } from "./other-plan-schema.ts";
import { PartySchema } from "./party-schema.ts";
import { CopySchema, SetAsideSchema, SignatureSchema } from "./signature-schema.ts";
import { StatementSchema } from "./voice-schema.ts";
import { WishSchema } from "./wish-schema.ts";

/** One thing of a list of the plan, whole; the list that it stands in tells what it is. */
export const ListEntrySchema = z.discriminatedUnion("list", [
  z.strictObject({ list: z.literal("parties"), item: PartySchema }),
  z.strictObject({ list: z.literal("coordinators"), item: CoordinatorSchema }),
  z.strictObject({ list: z.literal("consents"), item: ConsentSchema }),
  z.strictObject({ list: z.literal("exchanges"), item: ExchangeSchema }),
  z.strictObject({ list: z.literal("otherGrounds"), item: OtherGroundSchema }),
  z.strictObject({ list: z.literal("mattersToMe"), item: StatementSchema }),
  z.strictObject({ list: z.literal("past"), item: StatementSchema }),
  z.strictObject({ list: z.literal("present"), item: StatementSchema }),
  z.strictObject({ list: z.literal("future"), item: StatementSchema }),
  z.strictObject({ list: z.literal("serviceAssessments"), item: StatementSchema }),
  z.strictObject({ list: z.literal("wishes"), item: WishSchema }),
  z.strictObject({ list: z.literal("needs"), item: NeedSchema }),
  z.strictObject({ list: z.literal("resources"), item: ResourceSchema }),
  z.strictObject({ list: z.literal("goals"), item: GoalSchema }),
  z.strictObject({ list: z.literal("actions"), item: ActionSchema }),
  z.strictObject({ list: z.literal("disagreements"), item: DisagreementSchema }),
  z.strictObject({ list: z.literal("wantedCooperation"), item: WantedCooperationSchema }),
  z.strictObject({ list: z.literal("otherPlans"), item: OtherPlanSchema }),
  z.strictObject({ list: z.literal("agreements"), item: AgreementSchema }),
  z.strictObject({ list: z.literal("safetyNotes"), item: SafetyNoteSchema }),
  z.strictObject({ list: z.literal("meetings"), item: MeetingSchema }),
  z.strictObject({ list: z.literal("evaluations"), item: EvaluationSchema }),
  z.strictObject({ list: z.literal("ownership"), item: OwnershipSchema }),
  z.strictObject({ list: z.literal("transitions"), item: TransitionSchema }),
  z.strictObject({ list: z.literal("signatures"), item: SignatureSchema }),
  z.strictObject({ list: z.literal("copies"), item: CopySchema }),
  z.strictObject({ list: z.literal("pauses"), item: PauseSchema }),
  z.strictObject({ list: z.literal("setAside"), item: SetAsideSchema }),
]);
