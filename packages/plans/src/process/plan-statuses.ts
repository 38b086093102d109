import type { LocalizedText } from "@medvirk/core";
import type { PlanStatus } from "../plan.ts";

/** A status of a plan and what a person may decide next. */
export interface PlanStatusDefinition {
  readonly key: PlanStatus;
  readonly name: LocalizedText;
  /** What it means, and what it doesn't mean. */
  readonly meaning: LocalizedText;
  /** The statuses that may follow. Nothing moves by itself. */
  readonly leadsTo: readonly PlanStatus[];
}

/**
 * The life of a plan as data. Prison, an institution, a relapse, silence and missed appointments
 * are events: none of them is a status, and none moves a plan from one status to another.
 *
 * @source own reading of Humerfelt, K. (2012), l. 8854-8861 and 11728-11756, and Strømme, S.
 *   (c. 2010), l. 2642-2668, read 2026-11-22; the states are inferred
 */
export const planStatuses: readonly PlanStatusDefinition[] = [
  {
    key: "draft",
    name: { nb: "utkast", nn: "utkast", en: "draft" },
    meaning: {
      nb: "Planen blir til. Nesten alt kan stå åpent.",
      nn: "Planen blir til. Nesten alt kan stå ope.",
      en: "The plan is taking shape. Almost everything may be open.",
    },
    leadsTo: ["in-force", "ended"],
  },
  {
    key: "in-force",
    name: { nb: "gjelder", nn: "gjeld", en: "in force" },
    meaning: {
      nb: "Planen gjelder, også når personen er på institusjon eller i fengsel.",
      nn: "Planen gjeld, også når personen er på institusjon eller i fengsel.",
      en: "The plan holds, also while the person is in an institution or in prison.",
    },
    leadsTo: ["paused", "ended"],
  },
  {
    key: "paused",
    name: { nb: "satt på pause", nn: "sett på pause", en: "paused" },
    meaning: {
      nb: "Arbeidet hviler til en avtalt dag. Det trengs ingen ny søknad for å fortsette.",
      nn: "Arbeidet kviler til ein avtalt dag. Det trengst ingen ny søknad for å halde fram.",
      en: "The work rests until an agreed day. No new application is needed to go on.",
    },
    leadsTo: ["in-force", "ended"],
  },
  {
    key: "ended",
    name: { nb: "avsluttet", nn: "avslutta", en: "ended" },
    meaning: {
      nb: "En navngitt person har svart for slutten. En ny plan kan lages når som helst.",
      nn: "Ein namngitt person har svart for slutten. Ein ny plan kan lagast når som helst.",
      en: "A named person has answered for the end. A new plan can be made at any time.",
    },
    leadsTo: [],
  },
];
