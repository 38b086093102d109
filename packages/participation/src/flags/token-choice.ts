import type { DecisionProfile } from "../assessment/profile.ts";
import type { PlanEvent } from "../from-plan/plan-event.ts";
import type { Control } from "../schemas/assessment-schema.ts";
import { aftercare2022 } from "../sources.ts";
import type { Flag, FlagContext, FlagHit } from "./flag.ts";

/**
 * A small choice is presented as enough (skinnvalg).
 *
 * @source master's thesis on aftercare (c. 2022), l. 3182-3190; read 2026-11-22
 */
export const tokenChoice: Flag = {
  id: "token-choice",
  version: "1",
  label: { nb: "Bare små valg", nn: "Berre små val", en: "Only small choices" },
  rule: {
    nb: "Brukeren var med og bestemte bare om fritid (området leisure), mens andre bestemte på andre områder.",
    nn: "Brukaren var med og avgjorde berre om fritid (området leisure), medan andre avgjorde på andre område.",
    en: "The user decided, alone or with others, only about leisure (the area leisure), while others decided in other areas.",
  },
  prompt: {
    nb: "Hvilke av de større valgene kan brukeren være med på?",
    nn: "Kva større val kan brukaren vere med på?",
    en: "Which of the larger choices can the user be in on?",
  },
  citations: [{ source: aftercare2022, locator: "l. 3182-3190", verified: "2026-11-22" }],
  find: find,
};

function find({ decisions, events }: FlagContext): readonly FlagHit[] {
  const choices = [...decisions.flatMap(choicesIn), ...events.flatMap(choiceIn)];
  const ofUser = choices.filter(({ by }) => by === "user" || by === "shared");
  const others = choices.filter(({ by }) => by === "worker" || by === "other");
  const small = ofUser.length > 0 && ofUser.every(({ area }) => area === "leisure");
  if (!small || !others.some(({ area }) => area !== "leisure")) return [];
  return [
    {
      decisions: [...new Set(ofUser.map(({ decision }) => decision))],
      events: ofUser.flatMap(({ event }) => event ?? []),
    },
  ];
}

interface Choice {
  readonly decision: string;
  readonly area: string;
  readonly by: Control | undefined;
  readonly event?: string;
}

function choicesIn({ decision, readings }: DecisionProfile): readonly Choice[] {
  return readings.flatMap(({ assessment: { area, influence } }) => {
    if (area === undefined || influence === undefined || influence.state === "not-documented") {
      return [];
    }
    return [{ decision, area, by: influence.decidedBy }];
  });
}

function choiceIn(event: PlanEvent): readonly Choice[] {
  if (event.kind !== "action-chosen" || event.area === undefined) return [];
  return [{ decision: event.decision, area: event.area, by: event.by, event: event.id }];
}
