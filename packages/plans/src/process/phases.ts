import type { Citation, LocalizedText } from "@medvirk/core";
import type { PhaseKey, Plan } from "../plan.ts";

/** One step of a phase, and where the plan records what was done. */
export interface PhaseStep {
  /** Phase and step, such as `2.4`. */
  readonly number: string;
  readonly name: LocalizedText;
  /** Fields of the plan; empty where there is nothing to record and the pace is the person's. */
  readonly records: readonly (keyof Plan)[];
}

/** One of the five phases of the work with a plan. A phase is a position, never a lock. */
export interface Phase {
  readonly key: PhaseKey;
  /** 1 to 5. */
  readonly number: number;
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
  readonly steps: readonly PhaseStep[];
  /** The phases that may follow; the work is circular. */
  readonly leadsTo: readonly PhaseKey[];
  readonly citation: Citation;
}

/**
 * The five phases of the work with an individual plan, in order.
 *
 * The arrows between them are inferred from the labels and numbers of the printed figure.
 *
 * @source Humerfelt, K. (2012), l. 8447-8527 and 14801-15025, read 2026-11-22
 */
export const phases: readonly Phase[] = [
  {
    key: "precontemplation",
    number: 1,
    name: {
      nb: "føroverveielsesfasen",
      nn: "førovervegingsfasen",
      en: "precontemplation",
    },
    purpose: {
      nb: "Personen får vite nok til å velge om han eller hun vil ha en plan.",
      nn: "Personen får vite nok til å velje om han eller ho vil ha ein plan.",
      en: "The person learns enough to choose whether to have a plan.",
    },
    steps: [
      {
        number: "1.1",
        name: {
          nb: "Informasjon og dialog om individuell plan",
          nn: "Informasjon og dialog om individuell plan",
          en: "Information and dialogue about the individual plan",
        },
        records: ["offer", "information", "complaintInformation"],
      },
    ],
    leadsTo: ["contemplation"],
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 8490-8496",
      verified: "2026-11-22",
    },
  },
  {
    key: "contemplation",
    number: 2,
    name: { nb: "overveielsesfasen", nn: "overvegingsfasen", en: "contemplation" },
    purpose: {
      nb: "Bygge trygghet og tillit, og gå gjennom de to samtykkene.",
      nn: "Byggje tryggleik og tillit, og gå gjennom dei to samtykka.",
      en: "Build safety and trust, and go through the two consents.",
    },
    steps: [
      {
        number: "2.1",
        name: { nb: "Relasjonsarbeid", nn: "Relasjonsarbeid", en: "Building the relation" },
        records: [],
      },
      {
        number: "2.2",
        name: {
          nb: "Spilleregler for arbeidet",
          nn: "Spelereglar for arbeidet",
          en: "Ground rules for the work",
        },
        records: ["information"],
      },
      {
        number: "2.3",
        name: { nb: "Søknad og vedtak", nn: "Søknad og vedtak", en: "Request and decision" },
        records: ["eligibility", "legalBases"],
      },
      {
        number: "2.4",
        name: {
          nb: "Samtykke til utarbeidelse",
          nn: "Samtykke til utarbeiding",
          en: "Consent to make the plan",
        },
        records: ["consents"],
      },
      {
        number: "2.5",
        name: {
          nb: "Koordinatorens oppgaver og ansvar",
          nn: "Oppgåvene og ansvaret til koordinatoren",
          en: "The coordinator's tasks and responsibility",
        },
        records: ["coordinators"],
      },
      {
        number: "2.6",
        name: {
          nb: "Tanker om mål for framtiden",
          nn: "Tankar om mål for framtida",
          en: "Thinking about goals for the future",
        },
        records: ["voice", "wishes"],
      },
    ],
    leadsTo: ["preparation"],
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 8498-8504",
      verified: "2026-11-22",
    },
  },
  {
    key: "preparation",
    number: 3,
    name: { nb: "forberedelsesfasen", nn: "førebuingsfasen", en: "preparation" },
    purpose: {
      nb: "Skrive planen sammen ut fra personens egne mål og behov.",
      nn: "Skrive planen saman ut frå personen sine eigne mål og behov.",
      en: "Write the plan together from the person's own goals and needs.",
    },
    steps: [
      {
        number: "3.1",
        name: {
          nb: "Dialog om mål, ressurser og behov for støtte",
          nn: "Dialog om mål, ressursar og behov for støtte",
          en: "Dialogue about goals, resources and need for support",
        },
        records: ["voice", "wishes", "needs", "resources"],
      },
      {
        number: "3.2",
        name: {
          nb: "Utkast sammen med personen",
          nn: "Utkast saman med personen",
          en: "A draft with the person",
        },
        records: ["authoring", "goals", "actions", "disagreements"],
      },
      {
        number: "3.3",
        name: { nb: "Møte med partene", nn: "Møte med partane", en: "Meeting with the parties" },
        records: ["parties", "meetings"],
      },
      {
        number: "3.4",
        name: {
          nb: "Planen gjøres ferdig",
          nn: "Planen blir gjord ferdig",
          en: "Finishing the plan",
        },
        records: ["period", "revisions", "signatures", "copies"],
      },
    ],
    leadsTo: ["action"],
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 8505-8513",
      verified: "2026-11-22",
    },
  },
  {
    key: "action",
    number: 4,
    name: { nb: "handlingsfasen", nn: "handlingsfasen", en: "action" },
    purpose: {
      nb: "Partene gjør det de har avtalt.",
      nn: "Partane gjer det dei har avtalt.",
      en: "The parties do what they agreed to do.",
    },
    steps: [
      {
        number: "4.1",
        name: {
          nb: "Partene setter i gang oppgavene",
          nn: "Partane set i gang oppgåvene",
          en: "The parties start their tasks",
        },
        records: ["actions"],
      },
      {
        number: "4.2",
        name: {
          nb: "Møter med planen som dagsorden",
          nn: "Møte med planen som dagsorden",
          en: "Meetings with the plan as agenda",
        },
        records: ["meetings"],
      },
      {
        number: "4.3",
        name: {
          nb: "Planen justeres ved behov",
          nn: "Planen blir justert ved behov",
          en: "The plan is adjusted when needed",
        },
        records: ["goals", "actions", "confirmedByUserOn"],
      },
    ],
    leadsTo: ["maintenance"],
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 8515-8517",
      verified: "2026-11-22",
    },
  },
  {
    key: "maintenance",
    number: 5,
    name: { nb: "vedlikeholdsfasen", nn: "vedlikehaldsfasen", en: "maintenance" },
    purpose: {
      nb: "Samordne, holde avtalene og gå gjennom planen sammen.",
      nn: "Samordne, halde avtalane og gå gjennom planen saman.",
      en: "Coordinate, keep the agreements and go through the plan together.",
    },
    steps: [
      {
        number: "5.1",
        name: {
          nb: "Partene følger opp oppgavene",
          nn: "Partane følgjer opp oppgåvene",
          en: "The parties follow up their tasks",
        },
        records: ["actions", "meetings"],
      },
      {
        number: "5.2",
        name: { nb: "Evaluering", nn: "Evaluering", en: "Evaluation" },
        records: ["evaluations", "revisions"],
      },
      {
        number: "5.3",
        name: { nb: "Journalføring", nn: "Journalføring", en: "Keeping the record" },
        records: ["signatures", "copies"],
      },
    ],
    leadsTo: ["precontemplation"],
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 8519-8527",
      verified: "2026-11-22",
    },
  },
];
