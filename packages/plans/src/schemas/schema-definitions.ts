import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { lintSettingsExample } from "./lint-settings-example.ts";
import { LintSettingsSchema } from "./lint-settings-schema.ts";
import { draftExample, planExample, planExample01 } from "./plan-examples.ts";
import { PlanSchema, PlanSchema01 } from "./plan-schema.ts";

/** The published schemas of the package. */
export const schemaDefinitions: readonly SchemaDefinition[] = [
  {
    package: "plans",
    name: "plan",
    version: "0.1",
    title: { nb: "Individuell plan", nn: "Individuell plan", en: "Individual plan" },
    description: {
      nb: "En individuell plan slik en kommune lagrer den. Tre felter er påkrevd; resten kommer når arbeidet trenger dem.",
      nn: "Ein individuell plan slik ein kommune lagrar han. Tre felt er påkravde; resten kjem når arbeidet treng dei.",
      en: "An individual plan as a municipality stores it. Three fields are required; the rest come when the work needs them.",
    },
    schema: PlanSchema01,
    rules: [
      { code: issues.repeatedId.code, text: issues.repeatedId.texts },
      { code: issues.danglingReference.code, text: issues.danglingReference.texts },
      { code: issues.goalCycle.code, text: issues.goalCycle.texts },
      { code: issues.actionCycle.code, text: issues.actionCycle.texts },
      { code: issues.datesOutOfOrder.code, text: issues.datesOutOfOrder.texts },
      { code: issues.severalUsers.code, text: issues.severalUsers.texts },
      { code: issues.voiceOfService.code, text: issues.voiceOfService.texts },
    ],
    examples: [planExample01],
  },
  {
    package: "plans",
    name: "plan",
    version: "1.0",
    title: { nb: "Individuell plan", nn: "Individuell plan", en: "Individual plan" },
    description: {
      nb: "En individuell plan slik en kommune lagrer den. Tre felter er påkrevd; resten kommer når arbeidet trenger dem.",
      nn: "Ein individuell plan slik ein kommune lagrar han. Tre felt er påkravde; resten kjem når arbeidet treng dei.",
      en: "An individual plan as a municipality stores it. Three fields are required; the rest come when the work needs them.",
    },
    schema: PlanSchema,
    rules: [
      { code: issues.repeatedId.code, text: issues.repeatedId.texts },
      { code: issues.danglingReference.code, text: issues.danglingReference.texts },
      { code: issues.goalCycle.code, text: issues.goalCycle.texts },
      { code: issues.actionCycle.code, text: issues.actionCycle.texts },
      { code: issues.datesOutOfOrder.code, text: issues.datesOutOfOrder.texts },
      { code: issues.severalUsers.code, text: issues.severalUsers.texts },
      { code: issues.voiceOfService.code, text: issues.voiceOfService.texts },
      { code: issues.logNotStarted.code, text: issues.logNotStarted.texts },
      { code: issues.logStartedTwice.code, text: issues.logStartedTwice.texts },
      { code: issues.eventTwice.code, text: issues.eventTwice.texts },
      { code: issues.eventOutOfOrder.code, text: issues.eventOutOfOrder.texts },
      { code: issues.notAParty.code, text: issues.notAParty.texts },
      { code: issues.unknownItem.code, text: issues.unknownItem.texts },
      { code: issues.mustStay.code, text: issues.mustStay.texts },
      { code: issues.wordsOfAnother.code, text: issues.wordsOfAnother.texts },
      { code: issues.exchangeWithoutGround.code, text: issues.exchangeWithoutGround.texts },
      { code: issues.statusOutOfOrder.code, text: issues.statusOutOfOrder.texts },
      { code: issues.onlyTheUserConfirms.code, text: issues.onlyTheUserConfirms.texts },
      { code: issues.unknownEvent.code, text: issues.unknownEvent.texts },
    ],
    examples: [draftExample, planExample],
  },
  {
    package: "plans",
    name: "lint-settings",
    version: "1.0",
    title: {
      nb: "Innstillinger for gjennomgang av planer",
      nn: "Innstillingar for gjennomgang av planar",
      en: "Settings for going through plans",
    },
    description: {
      nb: "Hva et kontor har valgt for gjennomgangen av planer: hvilke kilder som teller, grensene loven ikke setter, og regler som er dempet, hver med en grunn.",
      nn: "Kva eit kontor har valt for gjennomgangen av planar: kva kjelder som tel, grensene lova ikkje set, og reglar som er dempa, kvar med ein grunn.",
      en: "What an office has chosen for going through plans: which sources count, the limits that the law does not set, and rules that are quieted, each with a reason.",
    },
    schema: LintSettingsSchema,
    rules: [],
    examples: [lintSettingsExample],
  },
];
