import type { Citation, LocalizedText } from "@medvirk/core";
import type { PrivacyModel } from "../../schemas/tables/model-schema.ts";
import type { MissingTreatment } from "../../schemas/tables/table-config-schema.ts";
import type { ReaderNote } from "../reader-note.ts";
import type { Table } from "../table.ts";

/** How many records look like a given number of records. */
export interface LookalikeCount {
  /** Records that a record looks like, itself included. */
  readonly size: number;
  /** Records of which that is true. */
  readonly records: number;
}

/** What the table says of one model of the config. */
export interface ModelOutcome {
  /** As the config has it. */
  readonly model: PrivacyModel;
  /** Whether it holds of every record. It says nothing about any other way of finding a person. */
  readonly met: boolean;
  /** Records in classes that fail it; `null` where it is about the table as a whole. */
  readonly failingRecords: number | null;
}

/** The risk that a record is found by one who searches for a person. */
export interface AttackerRisk {
  /** Of the record most at risk; a share, 0–1. */
  readonly highest: number;
  /** The mean over records; a share, 0–1. */
  readonly average: number;
}

/** The table as a part of the population that it was drawn from. */
export interface PopulationRisk {
  /** `population`: counted in a table of it; `fraction`, `weights`: estimated from the sampling. */
  readonly basis: "population" | "fraction" | "weights";
  /** Persons of the population, counted or estimated. */
  readonly persons: number;
  /** The k of k-map: the fewest persons of the population that any record looks like. */
  readonly fewestLookalikes: number;
  /** The risk where the one who searches doesn't know who is in the table. */
  readonly journalistRisk: AttackerRisk;
  /** Estimated share of the population that looks like nobody else; `null` where it was counted. */
  readonly uniqueness: PopulationUniqueness | null;
}

/** Two estimates of how many are unique in the population; shares, 0–1. */
export interface PopulationUniqueness {
  /** `null` where the search for the parameters finds none. */
  readonly pitman: number | null;
  readonly zayatz: number;
}

/** Recursive (c,l)-diversity as pyCANON has it, which is not the published definition. */
export interface PycanonRecursive {
  readonly c: number;
  readonly l: number;
}

/** What the classes of a table give away of a sensitive column, each for the class where it is worst. */
export interface SensitiveRisk {
  readonly column: string;
  /** Different values in the table. */
  readonly values: number;
  /** The fewest different values of a class. */
  readonly distinctL: number;
  /** The fewest equally frequent values that a class amounts to: e to the power of its entropy. */
  readonly entropyL: number;
  /** How many times the most frequent value stands for all others; `null` where one stands alone. */
  readonly recursiveC: number | null;
  /** `null` where a value stands alone. */
  readonly pycanonRecursive: PycanonRecursive | null;
  /** The largest share of a class that one value takes, 0–1. */
  readonly alpha: number;
  /** The largest distance between a class and the table, 0–1. */
  readonly closeness: {
    readonly equal: number;
    /** `null` where the values are neither numbers nor dates. */
    readonly ordered: number | null;
    /** `null` where the column has no hierarchy. */
    readonly hierarchical: number | null;
  };
  readonly basicBeta: number;
  /** `null` where no beta, however large, holds. */
  readonly enhancedBeta: number | null;
  readonly delta: number;
}

/** A measure of the report, as it is defined here. */
export interface RiskDefinition {
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/** Beside the config: what belongs to one run. */
export interface RiskOptions {
  /** Persons that the records may be mistaken for, with the same quasi-identifiers. */
  readonly population?: Table;
}

/** What can be said of a table from its classes. It holds no content of any row. */
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
  /** The risk where the one who searches knows who is in the table. */
  readonly prosecutorRisk: AttackerRisk;
  /** The share of all records that one who matches everybody would find, 0–1. */
  readonly marketerRisk: number;
  /** `null` where nothing is known of a population. */
  readonly population: PopulationRisk | null;
  /** A column each; empty where a missing value looks like everything. */
  readonly sensitive: readonly SensitiveRisk[];
  /** The smallest first. */
  readonly sizes: readonly LookalikeCount[];
  readonly models: readonly ModelOutcome[];
  readonly definitions: readonly RiskDefinition[];
  /** What a reader of the report must know; never empty. */
  readonly notes: readonly ReaderNote[];
}
