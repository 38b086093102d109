import { assessConsent, phases, type Consent, type Plan } from "@medvirk/plans";
import { planCalendar, type CalendarOptions } from "@medvirk/plans/calendar";
import { planToFhir, type FhirBundle } from "@medvirk/plans/fhir";
import { renderPlanSvg } from "@medvirk/plans/picture";

export const names: readonly string[] = phases.map(({ name }) => name.nn);

export function mayShare(consent: Consent, today: string): boolean {
  const { inForce, informed } = assessConsent(consent, today);
  return inForce && informed;
}

export function send(plan: Plan): FhirBundle | undefined {
  const written = planToFhir(plan);
  return written.ok ? written.value.bundle : undefined;
}

export function remember(plan: Plan, options: CalendarOptions): string {
  const calendar = planCalendar(plan, options);
  return calendar.ok ? calendar.value : renderPlanSvg(plan, options);
}

// @ts-expect-error How much a calendar is told is the caller's choice.
export const loud = (plan: Plan): unknown => planCalendar(plan, { language: "nb", today: "2026-11-23" }); // prettier-ignore
