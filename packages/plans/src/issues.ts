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

/** The plan has no log, so that no event can be told from what was there before. */
export const logNotStarted: IssueDefinition = {
  code: "plans.log-not-started",
  texts: {
    nb: "Loggen er ikke startet; første hendelse skal være «started».",
    nn: "Loggen er ikkje starta; første hending skal vere «started».",
    en: "The log is not started; its first event is `started`.",
  },
};

/** The log starts a second time. */
export const logStartedTwice: IssueDefinition = {
  code: "plans.log-started-twice",
  texts: {
    nb: "Loggen er alt startet.",
    nn: "Loggen er alt starta.",
    en: "The log is started already.",
  },
};

/** What the plan says is not what its log leads to. */
export const logDiffers: IssueDefinition = {
  code: "plans.log-differs",
  texts: {
    nb: "Planen sier noe annet enn loggen; en endring er gjort utenom den.",
    nn: "Planen seier noko anna enn loggen; ei endring er gjord utanom han.",
    en: "The plan says something else than its log; a change was made beside it.",
  },
};

/** The same event stands twice in the log. */
export const eventTwice: IssueDefinition = {
  code: "plans.event-twice",
  texts: {
    nb: "Hendelsen står alt i loggen.",
    nn: "Hendinga står alt i loggen.",
    en: "The event stands in the log already.",
  },
};

/** Two logs hold different events under the same id. */
export const eventDiffers: IssueDefinition = {
  code: "plans.event-differs",
  texts: {
    nb: "To ulike hendelser har samme id.",
    nn: "To ulike hendingar har same id.",
    en: "Two different events have the same id.",
  },
};

/** An event lies before the one that it follows. */
export const eventOutOfOrder: IssueDefinition = {
  code: "plans.event-out-of-order",
  texts: {
    nb: "Hendelsen er eldre enn den før i loggen.",
    nn: "Hendinga er eldre enn den før i loggen.",
    en: "The event is older than the one before it in the log.",
  },
};

/** An event points to an event that isn't in the log before it. */
export const unknownEvent: IssueDefinition = {
  code: "plans.unknown-event",
  texts: {
    nb: "Hendelsen finnes ikke tidligere i loggen.",
    nn: "Hendinga finst ikkje tidlegare i loggen.",
    en: "There is no such event earlier in the log.",
  },
};

/** Somebody who isn't a party of the plan can't write in it. */
export const notAParty: IssueDefinition = {
  code: "plans.not-a-party",
  texts: {
    nb: "Den som har gjort dette, er ikke (lenger) part i planen.",
    nn: "Den som har gjort dette, er ikkje (lenger) part i planen.",
    en: "Whoever did this is not, or is no longer, a party of the plan.",
  },
};

/** An event is about something that isn't in the plan, or not in that list. */
export const unknownItem: IssueDefinition = {
  code: "plans.unknown-item",
  texts: {
    nb: "Det finnes ikke i planen.",
    nn: "Det finst ikkje i planen.",
    en: "There is no such thing in the plan.",
  },
};

/** Wishes, disagreements, needs that are not met, and all that tells who did what, stay. */
export const mustStay: IssueDefinition = {
  code: "plans.must-stay",
  texts: {
    nb: "Dette blir stående i planen; skriv i stedet hva som har skjedd med det.",
    nn: "Dette blir ståande i planen; skriv i staden kva som har skjedd med det.",
    en: "This stays in the plan; write instead what has become of it.",
  },
};

/** Somebody's own words are put in place or written over by somebody else. */
export const wordsOfAnother: IssueDefinition = {
  code: "plans.words-of-another",
  texts: {
    nb: "Dette er en annens ord. Legg dine egne ved siden av, eller si hvem som skrev ned.",
    nn: "Dette er orda til ein annan. Legg dine eigne ved sida av, eller sei kven som skreiv ned.",
    en: "These are somebody else's words. Put your own beside them, or say who wrote them down.",
  },
};

/** Confidential information passes without a consent or another legal ground that covers it. */
export const exchangeWithoutGround: IssueDefinition = {
  code: "plans.exchange-without-ground",
  texts: {
    nb: "Verken et samtykke eller et annet rettslig grunnlag dekker denne delingen.",
    nn: "Verken eit samtykke eller eit anna rettsleg grunnlag dekkjer denne delinga.",
    en: "Neither a consent nor another legal ground covers this exchange.",
  },
};

/** The plan can't take this step from where it stands. */
export const statusOutOfOrder: IssueDefinition = {
  code: "plans.status-out-of-order",
  texts: {
    nb: "Planen kan ikke gå fra «{from}» til «{to}».",
    nn: "Planen kan ikkje gå frå «{from}» til «{to}».",
    en: "The plan can't go from `{from}` to `{to}`.",
  },
};

/** Somebody else than the person whose plan it is confirms its changes. */
export const onlyTheUserConfirms: IssueDefinition = {
  code: "plans.only-the-user-confirms",
  texts: {
    nb: "Bare personen planen gjelder, kan bekrefte endringer i den.",
    nn: "Berre personen planen gjeld, kan stadfeste endringar i han.",
    en: "Only the person whose plan it is can confirm changes in it.",
  },
};

/** An event that holds nothing to erase, or from which nothing can be. */
export const nothingToRedact: IssueDefinition = {
  code: "plans.nothing-to-redact",
  texts: {
    nb: "Her er det ikke noe å slette.",
    nn: "Her er det ikkje noko å slette.",
    en: "There is nothing to erase here.",
  },
};

/** A party has neither a consent nor another ground to see anything of the plan. */
export const viewWithoutGround: IssueDefinition = {
  code: "plans.view-without-ground",
  texts: {
    nb: "Verken et samtykke eller et annet rettslig grunnlag lar denne parten se noe av planen.",
    nn: "Verken eit samtykke eller eit anna rettsleg grunnlag lèt denne parten sjå noko av planen.",
    en: "Neither a consent nor another legal ground lets this party see any of the plan.",
  },
};

/** FHIR has no way of writing the text. */
export const unwritableText: IssueDefinition = {
  code: "plans.unwritable-text",
  texts: {
    nb: "Teksten er tom eller har tegn som FHIR ikke kan skrive: styretegn, ødelagte tegn eller andre blanke enn mellomrom, tabulator og linjeskift.",
    nn: "Teksten er tom eller har teikn som FHIR ikkje kan skrive: styreteikn, øydelagde teikn eller andre blanke enn mellomrom, tabulator og linjeskift.",
    en: "The text is blank or holds what FHIR can't write: control characters, broken characters, or other blanks than space, tab and line break.",
  },
};

/** The data is no resource of the expected type, or holds none or several of it. */
export const otherResource: IssueDefinition = {
  code: "plans.other-resource",
  texts: {
    nb: "Her ventes én FHIR-ressurs av typen {expected}.",
    nn: "Her er det venta éin FHIR-ressurs av typen {expected}.",
    en: "One FHIR resource of the type {expected} is expected here.",
  },
};

/** The resource holds an extension that may change its meaning. */
export const modifierExtension: IssueDefinition = {
  code: "plans.modifier-extension",
  texts: {
    nb: "Ressursen har noe som kan endre meningen (modifierExtension eller implicitRules), og blir ikke lest.",
    nn: "Ressursen har noko som kan endre meininga (modifierExtension eller implicitRules), og blir ikkje lesen.",
    en: "The resource holds what may change its meaning (modifierExtension or implicitRules), and is not read.",
  },
};

/** An element of a resource is missing or isn't written as this package writes it. */
export const unreadableElement: IssueDefinition = {
  code: "plans.unreadable-element",
  texts: {
    nb: "Elementet mangler eller kan ikke leses; ventet {expected}.",
    nn: "Elementet manglar eller kan ikkje lesast; venta {expected}.",
    en: "The element is missing or can't be read; expected {expected}.",
  },
};
