import { MedvirkError } from "../errors/medvirk-error.ts";
import type { SchemaDefinition } from "./schema-definition.ts";
import { schemaId } from "./schema-id.ts";
import { toJsonSchema, type PublishedJsonSchema } from "./to-json-schema.ts";

/** A schema file to be published: its path inside the package's `schemas` folder and its content. */
export interface SchemaFile {
  /** `<name>/<version>.json` */
  readonly path: string;
  readonly content: PublishedJsonSchema;
}

/**
 * Turns the schemas of a package into the files that are published, one a version.
 *
 * @param definitions - every schema of the package, older versions included
 * @returns the files, in the order of the definitions
 * @throws MedvirkError `core.repeated-schema` when two definitions share an id
 * @example
 * ```ts
 * import { schemaFiles } from "@medvirk/core/schemas";
 *
 * schemaFiles([]); // => []
 * ```
 */
export function schemaFiles(definitions: readonly SchemaDefinition[]): readonly SchemaFile[] {
  const ids = new Set<string>();
  return definitions.map((definition) => {
    const id = schemaId(definition);
    if (ids.has(id)) {
      throw new MedvirkError(
        "core.repeated-schema",
        `Give ${id} a version of its own; an id is published once.`,
      );
    }
    ids.add(id);
    return {
      path: `${definition.name}/${definition.version}.json`,
      content: toJsonSchema(definition),
    };
  });
}
