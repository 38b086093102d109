import type { SchemaDefinition } from "@medvirk/core/schemas";
import { pseudonymSchemaDefinitions } from "./schemas/pseudonyms/pseudonym-schemas.ts";
import { tableSchemaDefinitions } from "./schemas/tables/table-schemas.ts";
import { textSchemaDefinitions } from "./schemas/text/text-schemas.ts";

export * from "./schemas/pseudonyms/pseudonym-schemas.ts";
export * from "./schemas/tables/table-schemas.ts";
export {
  DeidentificationReportSchema,
  ReplacedSchema,
  ReportNoteSchema,
} from "./schemas/text/report-schema.ts";
export {
  ConfidenceSchema,
  SpanReasonSchema,
  SpanSchema,
  SpanTypeSchema,
  SpansSchema,
} from "./schemas/text/span-schema.ts";
export { textSchemaDefinitions } from "./schemas/text/text-schemas.ts";

/** Every published schema of the package. */
export const schemaDefinitions: readonly SchemaDefinition[] = [
  ...textSchemaDefinitions,
  ...tableSchemaDefinitions,
  ...pseudonymSchemaDefinitions,
];
