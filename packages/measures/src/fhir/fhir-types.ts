/** A code of a code system. */
export interface FhirCoding {
  readonly system: string;
  readonly code: string;
}

/** A small fact that FHIR has no field for. */
export interface FhirExtension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valuePositiveInt?: number;
}

/** One or more codes for the same thing, and one's own words. */
export interface FhirConcept {
  readonly extension?: readonly FhirExtension[];
  readonly coding?: readonly FhirCoding[];
  readonly text?: string;
}

/** A score in points; `writeFhir` writes it with one decimal. */
export interface FhirQuantity {
  readonly value: number;
  readonly system: string;
  readonly code: string;
}

/** Whom or what something refers to, by an opaque reference. */
export interface FhirReference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: { readonly system: string; readonly value: string };
  readonly display?: string;
}

/** An item of an instrument in an Observation. */
export interface FhirComponent {
  readonly code: FhirConcept;
  readonly valueQuantity?: FhirQuantity;
  readonly dataAbsentReason?: FhirConcept;
}

/** An Observation of FHIR R4: a filled-in instrument, why there is none, or a session. */
export interface FhirObservation {
  readonly resourceType: "Observation";
  readonly extension?: readonly FhirExtension[];
  readonly status: "final";
  readonly category: readonly FhirConcept[];
  readonly code: FhirConcept;
  readonly subject: FhirReference;
  readonly effectiveDateTime: string;
  readonly performer?: readonly FhirReference[];
  readonly valueQuantity?: FhirQuantity;
  readonly dataAbsentReason?: FhirConcept;
  /** What a policy says of the course up to here; it names the policy. */
  readonly interpretation?: readonly FhirConcept[];
  readonly note?: readonly {
    readonly extension: readonly FhirExtension[];
    readonly text: string;
  }[];
  readonly method?: FhirConcept;
  readonly hasMember?: readonly FhirReference[];
  readonly derivedFrom?: readonly FhirReference[];
  readonly component?: readonly FhirComponent[];
}

/** An item of a QuestionnaireResponse: a neutral key and a mark, never the item's wording. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly answer?: readonly { readonly valueDecimal: number }[];
}

/** A QuestionnaireResponse of FHIR R4: an instrument as it was answered. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly extension: readonly FhirExtension[];
  readonly questionnaire: string;
  readonly status: "completed" | "stopped";
  readonly subject: FhirReference;
  readonly authored: string;
  readonly item: readonly FhirResponseItem[];
}

/** A Bundle of FHIR R4: an episode, its sessions and all that was filled in there. */
export interface FhirBundle {
  readonly resourceType: "Bundle";
  readonly meta: { readonly tag: readonly FhirCoding[] };
  readonly identifier: { readonly system: string; readonly value: string };
  readonly type: "collection";
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirObservation | FhirQuestionnaireResponse;
  }[];
}
