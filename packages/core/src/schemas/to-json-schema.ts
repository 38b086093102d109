import { z } from "zod";
import type { CrossFieldRule, SchemaDefinition } from "./schema-definition.ts";
import { schemaId } from "./schema-id.ts";

/** A JSON Schema of draft 2020-12 as the packages publish it. */
export interface PublishedJsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  /** The rules across fields, which the schema itself can't say. */
  readonly "x-rules": readonly CrossFieldRule[];
  readonly [keyword: string]: unknown;
}

/**
 * Turns a schema definition into the JSON Schema that is published: what goes over the wire
 * (the input side), self-contained, with its versioned id and its cross-field rules.
 *
 * @param definition - the schema with title, version and rules
 * @returns a JSON Schema of draft 2020-12
 * @example
 * ```ts
 * import { toJsonSchema } from "@medvirk/core/schemas";
 * import { z } from "zod";
 *
 * const text = { nb: "Måling", nn: "Måling", en: "Reading" };
 * toJsonSchema({
 *   package: "example", name: "reading", version: "0.1", title: text, description: text,
 *   schema: z.strictObject({ score: z.int() }), rules: [], examples: [{ score: 1 }],
 * }).$id; // => "urn:medvirk:example:reading:0.1"
 * ```
 */
export function toJsonSchema(definition: SchemaDefinition): PublishedJsonSchema {
  const { $schema, ...keywords } = z.toJSONSchema(definition.schema, {
    target: "draft-2020-12",
    io: "input",
    reused: "ref",
  });
  return {
    $schema: $schema ?? "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId(definition),
    title: definition.title.en,
    description: definition.description.en,
    ...keywords,
    "x-title": definition.title,
    "x-rules": definition.rules,
    examples: definition.examples,
  };
}
