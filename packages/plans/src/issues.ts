import type { IssueDefinition } from "@medvirk/core";

/** Two things in the plan have the same id, so that a reference to it is not clear. */
export const repeatedId: IssueDefinition = {
  code: "plans.repeated-id",
  texts: {
    nb: "Samme id brukes om to ting i planen.",
    nn: "Same id blir brukt om to ting i planen.",
    en: "Two things in the plan have the same id.",
  },
};

/** A reference points to something that the plan doesn't hold. */
export const danglingReference: IssueDefinition = {
  code: "plans.dangling-reference",
  texts: {
    nb: "Henvisningen peker på noe som ikke finnes i planen; ventet id-en til {expected}.",
    nn: "Tilvisinga peikar på noko som ikkje finst i planen; venta id-en til {expected}.",
    en: "The reference points to nothing in the plan; expected the id of {expected}.",
  },
};

/** A goal leads to itself by way of its parents. */
export const goalCycle: IssueDefinition = {
  code: "plans.goal-cycle",
  texts: {
    nb: "Målet leder tilbake til seg selv gjennom målene det hører under.",
    nn: "Målet leier tilbake til seg sjølv gjennom måla det høyrer under.",
    en: "The goal leads back to itself through the goals above it.",
  },
};

/** An action waits for itself by way of the actions that must come first. */
export const actionCycle: IssueDefinition = {
  code: "plans.action-cycle",
  texts: {
    nb: "Tiltaket venter på seg selv gjennom tiltakene som må komme først.",
    nn: "Tiltaket ventar på seg sjølv gjennom tiltaka som må kome først.",
    en: "The action waits for itself through the actions that must come first.",
  },
};

/** One date lies before another that must come first. */
export const datesOutOfOrder: IssueDefinition = {
  code: "plans.dates-out-of-order",
  texts: {
    nb: "Datoen i {later} er før datoen i {earlier}.",
    nn: "Datoen i {later} er før datoen i {earlier}.",
    en: "The date in {later} lies before the date in {earlier}.",
  },
};

/** More than one party is entered as the person whose plan it is. */
export const severalUsers: IssueDefinition = {
  code: "plans.several-users",
  texts: {
    nb: "Planen tilhører én person; bare én part kan ha rollen «user».",
    nn: "Planen høyrer til éin person; berre éin part kan ha rolla «user».",
    en: "The plan belongs to one person; only one party can have the role `user`.",
  },
};

/** A service's words are entered as the person's own voice. */
export const voiceOfService: IssueDefinition = {
  code: "plans.voice-of-service",
  texts: {
    nb: "Dette er tjenestens ord. Legg dem ved siden av, under tjenestens vurderinger.",
    nn: "Dette er orda til tenesta. Legg dei ved sida av, under vurderingane til tenesta.",
    en: "These are the service's words. Put them beside, under the service's assessments.",
  },
};
