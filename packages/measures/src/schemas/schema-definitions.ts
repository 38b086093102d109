import type { SchemaDefinition } from "@medvirk/core/schemas";
import {
  episodeDefinition,
  episodeDefinition01,
  reportCaseDefinition,
} from "./course-definitions.ts";
import {
  instrumentDefinition,
  policyDefinition,
  signalRuleDefinition,
  thresholdSetDefinition,
} from "./own-definitions.ts";
import { serviceReportDefinition, trajectoryModelDefinition } from "./report-definitions.ts";

/** The schemas of the package, every version. */
export const schemaDefinitions: readonly SchemaDefinition[] = [
  episodeDefinition01,
  episodeDefinition,
  policyDefinition,
  thresholdSetDefinition,
  signalRuleDefinition,
  instrumentDefinition,
  trajectoryModelDefinition,
  reportCaseDefinition,
  serviceReportDefinition,
];
