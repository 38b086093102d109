import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { bonSawtooth } from "../signals/signal-rules.ts";
import { InstrumentSchema } from "./instrument-schema.ts";
import { PolicySchema } from "./policy-schema.ts";
import { SignalRuleSchema } from "./signal-schema.ts";
import { ThresholdSetSchema } from "./threshold-schema.ts";

/** The published schema of a policy. */
export const policyDefinition: SchemaDefinition = {
  package: "measures",
  name: "policy",
  version: "0.1",
  title: { nb: "Regelsett", nn: "Regelsett", en: "Policy" },
  description: {
    nb: "Et navngitt sett grenser: hvem sin regel det er, hvem det gjelder og hva det hviler på.",
    nn: "Eit namngitt sett grenser: kven sin regel det er, kven det gjeld og kva det kviler på.",
    en: "A named set of thresholds: whose rule it is, for whom, and what it rests on.",
  },
  schema: PolicySchema,
  rules: [{ code: "measures.threshold-out-of-range", text: issues.thresholdOutOfRange.texts }],
  examples: [betterOutcomesNow2023Adult],
};

/** The published schema of one threshold. */
export const thresholdSetDefinition: SchemaDefinition = {
  package: "measures",
  name: "threshold-set",
  version: "0.1",
  title: { nb: "Grense", nn: "Grense", en: "Threshold" },
  description: {
    nb: "Én grense, hvem den gjelder, og om noen har kontrollert den i kilden.",
    nn: "Éi grense, kven ho gjeld, og om nokon har kontrollert ho i kjelda.",
    en: "One threshold, for whom it is, and whether anybody has checked it at its source.",
  },
  schema: ThresholdSetSchema,
  rules: [],
  examples: [
    {
      schemaVersion: "0.1",
      id: "synthetic-town-cutoff",
      instrument: "ors",
      kind: "cutoff",
      tenths: 250,
      boundary: ">=",
      ageGroup: "adult",
      rater: "self",
      citation: { source: "made up for this example", verified: false },
    },
  ],
};

/** The published schema of a rule of signals. */
export const signalRuleDefinition: SchemaDefinition = {
  package: "measures",
  name: "signal-rule",
  version: "0.1",
  title: { nb: "Regel for signal", nn: "Regel for signal", en: "Rule of signals" },
  description: {
    nb: "Når skårene gir grunn til å spørre: regelen, tallene i den og kilden. Ingen regel sier at hjelpen skal ta slutt.",
    nn: "Når skårane gir grunn til å spørje: regelen, tala i han og kjelda. Ingen regel seier at hjelpa skal ta slutt.",
    en: "When scores give reason to ask: the rule, its numbers and its source. No rule says that help should end.",
  },
  schema: SignalRuleSchema,
  rules: [],
  examples: [bonSawtooth],
};

/** The published schema of a scale of one's own. */
export const instrumentDefinition: SchemaDefinition = {
  package: "measures",
  name: "instrument",
  version: "0.1",
  title: { nb: "Eget instrument", nn: "Eige instrument", en: "Own instrument" },
  description: {
    nb: "En egen skala som tall: ledd, område, retning og hvordan summen lages. Den har ingen plass til ordlyden i et skjema.",
    nn: "Ein eigen skala som tal: ledd, område, retning og korleis summen blir laga. Han har ingen plass til ordlyden i eit skjema.",
    en: "A scale of one's own as numbers: items, range, direction and how the total is made. It has no place for the wording of a form.",
  },
  schema: InstrumentSchema,
  rules: [
    { code: "measures.instrument-unusable", text: issues.instrumentUnusable.texts },
    { code: "measures.unknown-item", text: issues.unknownItem.texts },
  ],
  examples: [
    {
      schemaVersion: "0.1",
      id: "own-sleep",
      shortName: "Søvn",
      name: { nb: "Søvn", nn: "Søvn", en: "Sleep" },
      subject: "outcome",
      moment: "session-start",
      items: [
        { key: "rested", label: { nb: "uthvilt", nn: "utkvild", en: "rested" } },
        { key: "awake", label: { nb: "våken", nn: "vaken", en: "awake" }, isReversed: true },
      ],
      itemRange: { minimumTenths: 0, maximumTenths: 40 },
      stepTenths: 10,
      total: "sum",
      direction: "higher-is-better",
      raters: ["self"],
      respondentAges: { from: 18 },
      citations: [{ source: "made up for this example", verified: false }],
    },
  ],
};
