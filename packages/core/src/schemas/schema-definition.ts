import type { z } from "zod";
import type { LocalizedText } from "../text/localized-text.ts";

/** A rule across fields, which JSON Schema can't say: a validator of another language must know it. */
export interface CrossFieldRule {
  /** The code of the issue that the packages give when the rule is broken. */
  readonly code: string;
  readonly text: LocalizedText;
}

/** A published schema: what it describes, in which version, and the rules beside it. */
export interface SchemaDefinition<Schema extends z.ZodType = z.ZodType> {
  /** The package without its scope, such as `measures`. */
  readonly package: string;
  /** Kebab-case, unique in the package. */
  readonly name: string;
  /** The version of the schema, not of the package: `major.minor`. */
  readonly version: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly schema: Schema;
  /** Empty where JSON Schema says it all. */
  readonly rules: readonly CrossFieldRule[];
  /** Synthetic values that are valid; at least one. */
  readonly examples: readonly z.input<Schema>[];
}
