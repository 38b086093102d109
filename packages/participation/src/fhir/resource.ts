/** A code of a code system. */
export interface FhirCoding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A concept, by code, by words or both. */
export interface FhirConcept {
  readonly coding?: readonly FhirCoding[];
  readonly text?: string;
}

/** What FHIR has no element for. */
export interface FhirExtension {
  readonly url: string;
  readonly extension?: readonly FhirExtension[];
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueDate?: string;
  readonly valueInteger?: number;
  readonly valueBoolean?: boolean;
}

/** What stands beside a text: its other languages. */
export interface FhirElement {
  readonly extension: readonly FhirExtension[];
}

/** One named part of an observation. */
export interface FhirComponent {
  readonly code: FhirConcept;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: FhirConcept;
  readonly dataAbsentReason?: FhirConcept;
}

/** An assessment as FHIR R4 Observation. It names nobody: the caller adds `subject` where it may. */
export interface FhirObservation {
  readonly resourceType: "Observation";
  readonly status: "final";
  readonly code: FhirConcept;
  readonly effectiveDateTime: string;
  readonly valueCodeableConcept?: FhirConcept;
  readonly dataAbsentReason?: FhirConcept;
  readonly component: readonly FhirComponent[];
}

/** A question or a group of questions. */
export interface FhirQuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly _text?: FhirElement;
  readonly type: "group" | "text" | "choice";
  readonly extension?: readonly FhirExtension[];
  readonly enableWhen?: readonly {
    readonly question: string;
    readonly operator: "=";
    readonly answerCoding: FhirCoding;
  }[];
  readonly answerOption?: readonly {
    readonly valueCoding: FhirCoding & { readonly _display?: FhirElement };
  }[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** A questionnaire as FHIR R4 Questionnaire. */
export interface FhirQuestionnaire {
  readonly resourceType: "Questionnaire";
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly status: "active";
  readonly title: string;
  readonly _title?: FhirElement;
  readonly description: string;
  readonly _description?: FhirElement;
  readonly extension: readonly FhirExtension[];
  readonly item: readonly FhirQuestionnaireItem[];
}

/** An answer, or a group of them. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly extension?: readonly FhirExtension[];
  readonly answer?: readonly {
    readonly extension?: readonly FhirExtension[];
    readonly valueString?: string;
    readonly valueCoding?: FhirCoding;
  }[];
  readonly item?: readonly FhirResponseItem[];
}

/** Answers as FHIR R4 QuestionnaireResponse. It names nobody. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly questionnaire: string;
  readonly status: "completed";
  readonly authored: string;
  readonly extension: readonly FhirExtension[];
  readonly item: readonly FhirResponseItem[];
}

/** What was read of a resource, and what stood there that has no place in it. */
export interface FhirRead<Value> {
  readonly value: Value;
  /** Elements that were left out, such as `subject`. Nothing of them is in the value. */
  readonly notRead: readonly string[];
}
