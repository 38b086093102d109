import type { Citation, LocalizedText } from "@medvirk/core";
import type { MissingTreatment } from "../../schemas/tables/table-config-schema.ts";
import type { ReaderNote } from "../reader-note.ts";

/** How many records look like a given number of records. */
export interface LookalikeCount {
  /** Records that a record looks like, itself included. */
  readonly size: number;
  /** Records of which that is true. */
  readonly records: number;
}

/** What the table says of one model of the config. */
export interface ModelOutcome {
  readonly model: "k-anonymity";
  readonly k: number;
  /** Whether no record lies below `k`. It says nothing about any other way of finding a person. */
  readonly met: boolean;
  /** Records that look like fewer than `k`. */
  readonly recordsBelow: number;
}

/** The risk that a record is found by one who knows the person to be in the table. */
export interface ProsecutorRisk {
  /** Of the record most at risk: 1 / k; a share, 0–1. */
  readonly highest: number;
  /** The mean over records of 1 / size; a share, 0–1. */
  readonly average: number;
}

/** A measure of the report, as it is defined here. */
export interface RiskDefinition {
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/** What can be said of a table from the sizes of its classes. It holds no content of any row. */
export interface RiskReport {
  readonly records: number;
  readonly quasiIdentifiers: readonly string[];
  readonly missing: MissingTreatment;
  /** Different combinations of the quasi-identifiers, with missing as a value of its own. */
  readonly classes: number;
  /** The fewest records that any record looks like, itself included. */
  readonly k: number;
  /** Records that look like no other. */
  readonly uniqueRecords: number;
  /** `uniqueRecords` of all records; a share, 0–1. */
  readonly uniqueness: number;
  readonly prosecutorRisk: ProsecutorRisk;
  /** The smallest first. */
  readonly sizes: readonly LookalikeCount[];
  readonly models: readonly ModelOutcome[];
  readonly definitions: readonly RiskDefinition[];
  /** What a reader of the report must know; never empty. */
  readonly notes: readonly ReaderNote[];
}
