import { assessConsent, phases, type Consent } from "@medvirk/plans";

export const names: readonly string[] = phases.map(({ name }) => name.nn);

export function mayShare(consent: Consent, today: string): boolean {
  const { inForce, informed } = assessConsent(consent, today);
  return inForce && informed;
}
