import { parseWith } from "@medvirk/core/schemas";
import {
  arnstein,
  assessParticipation,
  placeDegree,
  type Assessment,
  type ParticipationReport,
} from "@medvirk/participation";
import { AssessmentsDocumentSchema } from "@medvirk/participation/schemas";

export function read(data: unknown): ParticipationReport | undefined {
  const parsed = parseWith(AssessmentsDocumentSchema, data);
  if (!parsed.ok) return undefined;
  const assessments: readonly Assessment[] = parsed.value.assessments;
  const report = assessParticipation(assessments);
  return report.ok ? report.value : undefined;
}

// @ts-expect-error The degree belongs to another model.
placeDegree(arnstein, "full-control");
