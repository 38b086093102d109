import type { Citation, LocalizedText } from "@medvirk/core";

/** What a reader must know wherever a model or a result of it is shown. */
export interface Caveat {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/** A rung, degree, factor, phase or pole of a model. */
export interface ModelMember<Id extends string = string> {
  /** Stable, kebab-case, unique in its model. */
  readonly id: Id;
  readonly label: LocalizedText;
  /** What the source says it means; absent where it says no more than the label. */
  readonly definition?: LocalizedText;
  /** The id of the group that the source puts it in. */
  readonly group?: string;
  /** What is disputed about this very member. */
  readonly flag?: Caveat;
}

/** Several members that the source gives a common name. */
export interface ModelGroup {
  readonly id: string;
  readonly label: LocalizedText;
}

/**
 * What the source lets one do with a model: place on an order, count members, take the earliest
 * one, or only think between two poles. Nothing is ever summed, weighted or averaged.
 */
export type ModelKind = "ordinal" | "count" | "earliest" | "poles";

/** A model of user participation (brukermedvirkning) as its source states it. */
export interface ParticipationModel<
  Id extends string = string,
  Kind extends ModelKind = ModelKind,
> {
  readonly id: string;
  /** The version of this description of the model; it changes when its members or rule do. */
  readonly version: string;
  readonly kind: Kind;
  readonly name: LocalizedText;
  /** In the order of the source; of an ordinal model the least influence first. */
  readonly members: readonly ModelMember<Id>[];
  /** Empty where the source has none. */
  readonly groups: readonly ModelGroup[];
  /** The only way of reading it that the source states. */
  readonly rule: LocalizedText;
  /** Go wherever the model goes. */
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/** A model whose members are degrees in order, so that one can be placed and two compared. */
export type OrdinalModel<Id extends string = string> = ParticipationModel<Id, "ordinal">;
