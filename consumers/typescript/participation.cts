import type { ParticipationReport } from "@medvirk/participation";
import { describeParticipation } from "@medvirk/participation/describe";

export function print(report: ParticipationReport): string {
  // @ts-expect-error No number is drawn from several readings.
  void report.average;
  return describeParticipation(report, "nn");
}
