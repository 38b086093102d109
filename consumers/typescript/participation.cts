import { describeParticipation, type ParticipationReport } from "@medvirk/participation";

export function print(report: ParticipationReport): string {
  // @ts-expect-error No number is drawn from several readings.
  void report.average;
  return describeParticipation(report, "nn");
}
