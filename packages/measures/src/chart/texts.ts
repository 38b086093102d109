import type { LocalizedText } from "@medvirk/core";

/** The words around the numbers of a chart and its text alternative. */
export const chartTexts = {
  title: {
    nb: "{instruments}, møte for møte",
    nn: "{instruments}, møte for møte",
    en: "{instruments}, session by session",
  },
  and: { nb: "og", nn: "og", en: "and" },
  sessions: { nb: "Møte", nn: "Møte", en: "Session" },
  course: {
    nb: "{count} møter, fra {from} til {to}. Skalaene går fra {minimum} til {maximum}.",
    nn: "{count} møte, frå {from} til {to}. Skalaene går frå {minimum} til {maximum}.",
    en: "{count} sessions, from {from} to {to}. The scales go from {minimum} to {maximum}.",
  },
  oneSession: {
    nb: "Ett møte, {from}. Skalaene går fra {minimum} til {maximum}.",
    nn: "Eitt møte, {from}. Skalaene går frå {minimum} til {maximum}.",
    en: "One session, {from}. The scales go from {minimum} to {maximum}.",
  },
  noSessions: { nb: "Ingen møter.", nn: "Ingen møte.", en: "No sessions." },
  change: {
    nb: "{series}: først {first}, sist {last}, endring {change}. Skår i {scored} av {count} møter.",
    nn: "{series}: først {first}, sist {last}, endring {change}. Skår i {scored} av {count} møte.",
    en: "{series}: first {first}, last {last}, change {change}. A score in {scored} of {count} sessions.",
  },
  oneScore: {
    nb: "{series}: én skår, {last}. Skår i 1 av {count} møter.",
    nn: "{series}: éin skår, {last}. Skår i 1 av {count} møte.",
    en: "{series}: one score, {last}. A score in 1 of {count} sessions.",
  },
  noScore: {
    nb: "{series}: ingen skår. Skår i 0 av {count} møter.",
    nn: "{series}: ingen skår. Skår i 0 av {count} møte.",
    en: "{series}: no score. A score in 0 of {count} sessions.",
  },
  scored: {
    nb: "Møte {session}: {total}.",
    nn: "Møte {session}: {total}.",
    en: "Session {session}: {total}.",
  },
  gap: {
    nb: "Møte {session}: uten skår, {reason}.",
    nn: "Møte {session}: utan skår, {reason}.",
    en: "Session {session}: no score, {reason}.",
  },
  about: {
    nb: "Det handler om: «{about}».",
    nn: "Det handlar om: «{about}».",
    en: "It is about: “{about}”.",
  },
  quoted: { nb: "«{text}»", nn: "«{text}»", en: "“{text}”" },
  classified: {
    nb: "Etter {policy}: {category}{flags}.",
    nn: "Etter {policy}: {category}{flags}.",
    en: "By {policy}: {category}{flags}.",
  },
  notClassified: {
    nb: "Etter {policy}: ikke vurdert, {reasons}.",
    nn: "Etter {policy}: ikkje vurdert, {reasons}.",
    en: "By {policy}: not assessed, {reasons}.",
  },
  collaboration: {
    nb: "Etter {policy}: under grensen {cutoff} er det en del av samarbeidet å spørre om. Over grensen beviser ingenting.",
    nn: "Etter {policy}: under grensa {cutoff} er det ein del av samarbeidet å spørje om. Over grensa provar ingenting.",
    en: "By {policy}: below the line {cutoff} there is a part of the collaboration to ask about. Above it proves nothing.",
  },
  source: {
    nb: "{policy} ({thresholds}). Kilde: {citation}.",
    nn: "{policy} ({thresholds}). Kjelde: {citation}.",
    en: "{policy} ({thresholds}). Source: {citation}.",
  },
  cutoffValue: { nb: "grense {cutoff}", nn: "grense {cutoff}", en: "cut-off {cutoff}" },
  changeValue: {
    nb: "pålitelig endring {change}",
    nn: "påliteleg endring {change}",
    en: "reliable change {change}",
  },
  threshold: {
    nb: "{instrument}-grense {cutoff}",
    nn: "{instrument}-grense {cutoff}",
    en: "{instrument} cut-off {cutoff}",
  },
  notVerified: { nb: "ikke kontrollert", nn: "ikkje kontrollert", en: "not verified" },
  band: {
    nb: "Skyggelagt: endring fra første skår som ikke er pålitelig etter {policy}.",
    nn: "Skuggelagt: endring frå første skår som ikkje er påliteleg etter {policy}.",
    en: "Shaded: change from the first score that is not reliable by {policy}.",
  },
  zoneGreen: {
    nb: "grønt felt: som forventet",
    nn: "grønt felt: som venta",
    en: "green zone: as expected",
  },
  zoneYellow: {
    nb: "gult felt: ingen klar indikasjon",
    nn: "gult felt: ingen klar indikasjon",
    en: "yellow zone: no clear indication",
  },
  zoneRed: {
    nb: "rødt felt: ikke som forventet",
    nn: "raudt felt: ikkje som venta",
    en: "red zone: not as expected",
  },
  zoneUnknown: { nb: "ukjent felt", nn: "ukjent felt", en: "unknown zone" },
  zoneAt: {
    nb: "møte {session}, {zone}",
    nn: "møte {session}, {zone}",
    en: "session {session}, {zone}",
  },
  zones: {
    nb: "Etter modellen {model}: {zones}.",
    nn: "Etter modellen {model}: {zones}.",
    en: "By the model {model}: {zones}.",
  },
  zoneSource: {
    nb: "Felt etter modellen {model}, {name}: {meaning} Kilde: {citation}.",
    nn: "Felt etter modellen {model}, {name}: {meaning} Kjelde: {citation}.",
    en: "Zones by the model {model}, {name}: {meaning} Source: {citation}.",
  },
  zonesNotUsed: {
    nb: "Modellen {model} er ikke brukt: {reasons}.",
    nn: "Modellen {model} er ikkje brukt: {reasons}.",
    en: "The model {model} is not used: {reasons}.",
  },
  knowHeading: {
    nb: "Verdt å vite",
    nn: "Verdt å vite",
    en: "Worth knowing",
  },
  notUsed: {
    nb: "{policy} er ikke brukt: {reasons}.",
    nn: "{policy} er ikkje brukt: {reasons}.",
    en: "{policy} is not used: {reasons}.",
  },
  aboutHeading: { nb: "Hva det handler om", nn: "Kva det handlar om", en: "What it is about" },
  gapLabel: { nb: "uten skår", nn: "utan skår", en: "no score" },
  gapHeading: { nb: "Uten skår", nn: "Utan skår", en: "Without a score" },
  policyHeading: { nb: "Grenser", nn: "Grenser", en: "Thresholds" },
  aboutLine: {
    nb: "{letter}  Møte {session}, {series}: «{about}»",
    nn: "{letter}  Møte {session}, {series}: «{about}»",
    en: "{letter}  Session {session}, {series}: “{about}”",
  },
  gapLine: {
    nb: "Møte {session}, {series}: {reason}",
    nn: "Møte {session}, {series}: {reason}",
    en: "Session {session}, {series}: {reason}",
  },
  unscoredLine: {
    nb: "{series}: sett på sammen, uten sum (møte {sessions})",
    nn: "{series}: sett på saman, utan sum (møte {sessions})",
    en: "{series}: looked at together, without a total (session {sessions})",
  },
  firstAndLast: {
    nb: "først {first} · sist {last}",
    nn: "først {first} · sist {last}",
    en: "first {first} · last {last}",
  },
  only: { nb: "én skår: {last}", nn: "éin skår: {last}", en: "one score: {last}" },
  none: { nb: "ingen skår", nn: "ingen skår", en: "no score" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
