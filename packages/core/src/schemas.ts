export { parseWith } from "./schemas/parse-with.ts";
export type { CrossFieldRule, SchemaDefinition } from "./schemas/schema-definition.ts";
export { schemaId } from "./schemas/schema-id.ts";
export { schemaFiles, type SchemaFile } from "./schemas/schema-registry.ts";
export * as structureIssues from "./schemas/structure-issues.ts";
export { toJsonSchema, type PublishedJsonSchema } from "./schemas/to-json-schema.ts";
export { CitationSchema } from "./schemas/citation-schema.ts";
export { LocalizedTextSchema } from "./schemas/localized-text-schema.ts";
