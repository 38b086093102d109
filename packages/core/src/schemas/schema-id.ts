import type { SchemaDefinition } from "./schema-definition.ts";

/**
 * Gives the id of a published schema; it carries the schema's version and never changes.
 *
 * @param definition - the schema's package, name and version
 * @returns the `$id`, a URN, the same wherever the file is hosted
 * @example
 * ```ts
 * import { schemaId } from "@medvirk/core/schemas";
 *
 * schemaId({ package: "measures", name: "episode", version: "0.1" }); // => "urn:medvirk:measures:episode:0.1"
 * ```
 */
export function schemaId(
  definition: Pick<SchemaDefinition, "package" | "name" | "version">,
): string {
  return `urn:medvirk:${definition.package}:${definition.name}:${definition.version}`;
}
