import type { IssuePath } from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** A code of a code system. */
export interface FhirCoding {
  readonly system: string;
  readonly code?: string;
  readonly display?: string;
}

/** One or more codes for the same thing, or somebody's own words. */
export interface FhirConcept {
  readonly coding?: readonly FhirCoding[];
  readonly text?: string;
}

/** Whom or what something refers to. */
export interface FhirReference {
  readonly extension?: readonly FhirExtension[];
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: FhirIdentifier;
  readonly display?: string;
}

/** A name that a system gives to a thing. */
export interface FhirIdentifier {
  readonly system: string;
  readonly value: string;
}

/** A fact that the resource has no element for. */
export interface FhirExtension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueDate?: string;
  readonly valueCodeableConcept?: FhirConcept;
  readonly valueReference?: FhirReference;
  readonly extension?: readonly FhirExtension[];
}

/** Days from and to. */
export interface FhirPeriod {
  readonly start?: string;
  readonly end?: string;
}

/** A note, and whose words it is. */
export interface FhirAnnotation {
  readonly id?: string;
  readonly extension?: readonly FhirExtension[];
  readonly authorReference?: FhirReference;
  readonly time?: string;
  readonly text: string;
}

/** A CarePlan of FHIR R4. */
export interface FhirCarePlan {
  readonly resourceType: "CarePlan";
  readonly identifier: readonly FhirIdentifier[];
  readonly status: "draft" | "active" | "on-hold" | "completed" | "revoked";
  readonly intent: "plan";
  readonly title?: string;
  readonly subject: FhirReference;
  readonly period?: FhirPeriod;
  readonly created?: string;
  readonly careTeam?: readonly FhirReference[];
  readonly goal?: readonly FhirReference[];
  readonly activity?: readonly { readonly reference: FhirReference }[];
  readonly note?: readonly FhirAnnotation[];
}

/** A CareTeam of FHIR R4. */
export interface FhirCareTeam {
  readonly resourceType: "CareTeam";
  readonly status: "active";
  readonly subject: FhirReference;
  readonly participant: readonly {
    readonly id?: string;
    readonly role: readonly FhirConcept[];
    readonly member: FhirReference;
    readonly onBehalfOf?: FhirReference;
    readonly period?: FhirPeriod;
  }[];
}

/** A Goal of FHIR R4. */
export interface FhirGoal {
  readonly resourceType: "Goal";
  readonly extension?: readonly FhirExtension[];
  readonly identifier: readonly FhirIdentifier[];
  readonly lifecycleStatus: "active" | "on-hold" | "completed" | "cancelled";
  readonly achievementStatus?: FhirConcept;
  readonly category: readonly FhirConcept[];
  readonly description: FhirConcept;
  readonly subject: FhirReference;
  readonly target?: readonly { readonly dueDate: string }[];
  readonly expressedBy: FhirReference;
  readonly note?: readonly FhirAnnotation[];
}

/** Something typed that a Task holds. */
export interface FhirTaskInput {
  readonly type: FhirConcept;
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueReference?: FhirReference;
}

/** A Task of FHIR R4. */
export interface FhirTask {
  readonly resourceType: "Task";
  readonly identifier: readonly FhirIdentifier[];
  readonly basedOn: readonly FhirReference[];
  readonly status: "requested" | "ready" | "in-progress" | "on-hold" | "completed" | "failed";
  readonly businessStatus?: FhirConcept;
  readonly intent: "plan";
  readonly description: string;
  readonly for: FhirReference;
  readonly executionPeriod?: FhirPeriod;
  readonly requester?: FhirReference;
  readonly owner?: FhirReference;
  readonly note?: readonly FhirAnnotation[];
  readonly restriction?: { readonly period: FhirPeriod };
  readonly input?: readonly FhirTaskInput[];
}

/** What a consent allows. */
export interface FhirProvision {
  readonly type?: "permit" | "deny";
  readonly period?: FhirPeriod;
  readonly actor?: readonly { readonly role: FhirConcept; readonly reference: FhirReference }[];
  readonly action?: readonly FhirConcept[];
  readonly purpose?: readonly FhirCoding[];
  readonly code?: readonly FhirConcept[];
  readonly provision?: readonly FhirProvision[];
}

/** A Consent of FHIR R4. */
export interface FhirConsent {
  readonly resourceType: "Consent";
  readonly extension?: readonly FhirExtension[];
  readonly identifier: readonly FhirIdentifier[];
  readonly status: "proposed" | "active" | "rejected" | "inactive";
  readonly scope: FhirConcept;
  readonly category: readonly FhirConcept[];
  readonly patient: FhirReference;
  readonly dateTime?: string;
  readonly policyRule: FhirConcept;
  readonly provision?: FhirProvision;
}

/** A resource that a plan becomes. */
export type FhirResource = FhirCarePlan | FhirCareTeam | FhirGoal | FhirTask | FhirConsent;

/** A Bundle of FHIR R4 with one plan. */
export interface FhirBundle {
  readonly resourceType: "Bundle";
  readonly type: "collection";
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[];
}

/** A plan written as FHIR, and what of it FHIR R4 has no place for. */
export interface PlanWrittenAsFhir {
  readonly bundle: FhirBundle;
  /** Paths in the plan of what is not in the bundle; a part that is wholly out stands once. */
  readonly notHeld: readonly IssuePath[];
}

/** A plan read from FHIR, and what of the bundle a plan has no place for. */
export interface PlanReadFromFhir {
  readonly plan: Plan;
  /** Paths in the bundle of what was not read; a part that is wholly out stands once. */
  readonly notRead: readonly IssuePath[];
}
