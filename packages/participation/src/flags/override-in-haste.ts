import type { DecisionProfile } from "../assessment/profile.ts";
import { stromme2010 } from "../sources.ts";
import type { Flag, FlagContext, FlagHit } from "./flag.ts";
import { hitsInDecisions, hitsInEvents } from "./hits.ts";

/**
 * It is decided for the user to save time (overkjøring).
 *
 * @source Strømme (c. 2010), l. 3402-3434, 3561-3567; read 2026-11-22
 */
export const overrideInHaste: Flag = {
  id: "override-in-haste",
  version: "1",
  label: {
    nb: "Avgjort uten brukerens syn",
    nn: "Avgjort utan synet til brukaren",
    en: "Decided without the user's view",
  },
  rule: {
    nb: "Andre enn brukeren bestemte, og brukeren ble ikke spurt, eller synet til brukeren er ikke registrert.",
    nn: "Andre enn brukaren avgjorde, og brukaren vart ikkje spurd, eller synet til brukaren er ikkje registrert.",
    en: "Someone else than the user decided, and the user was not asked, or the user's view is not recorded.",
  },
  prompt: {
    nb: "Hva sier brukeren om det som er avgjort, og kan det tas opp igjen?",
    nn: "Kva seier brukaren om det som er avgjort, og kan det takast opp att?",
    en: "What does the user say of what was decided, and can it be taken up again?",
  },
  citations: [{ source: stromme2010, locator: "l. 3402-3434, 3561-3567", verified: "2026-11-22" }],
  find: find,
};

function find({ decisions, events }: FlagContext): readonly FlagHit[] {
  return [
    ...hitsInDecisions(decisions, isWithoutUser),
    ...hitsInEvents(
      events,
      (event) => event.kind === "decision-made" && event.by !== "user" && event.userHeard === false,
    ),
  ];
}

function isWithoutUser({ readings, userView, notAsked }: DecisionProfile): boolean {
  const decidedByOthers = readings.some(({ assessment: { influence } }) => {
    if (influence === undefined || influence.state === "not-documented") return false;
    return influence.decidedBy === "worker" || influence.decidedBy === "other";
  });
  const unheard =
    userView === "not-recorded" ||
    (userView === "no-answer" && notAsked.some(({ role }) => role === "user"));
  return decidedByOthers && unheard;
}
