import type { LocalizedText } from "@medvirk/core";

/** The words of the charts of a service. */
export const serviceTexts = {
  scatterTitle: {
    nb: "{instrument}, {rater}: første og siste skår",
    nn: "{instrument}, {rater}: første og siste skår",
    en: "{instrument}, {rater}: first and last score",
  },
  first: { nb: "Første skår", nn: "Første skår", en: "First score" },
  last: { nb: "Siste skår", nn: "Siste skår", en: "Last score" },
  scatterCourse: {
    nb: "{count} forløp med første og siste skår, etter {policy}.",
    nn: "{count} forløp med første og siste skår, etter {policy}.",
    en: "{count} courses with a first and a last score, by {policy}.",
  },
  category: { nb: "{category}: {count}.", nn: "{category}: {count}.", en: "{category}: {count}." },
  leftOut: {
    nb: "Ikke med: {count} ({reason}).",
    nn: "Ikkje med: {count} ({reason}).",
    en: "Not included: {count} ({reason}).",
  },
  noSeries: {
    nb: "ingen slike skårer",
    nn: "ingen slike skårar",
    en: "no such scores",
  },
  oneMark: {
    nb: "Hvert merke er ett forløp; et tall viser at flere har samme skårer. Vis bildet bare til dem som kan se forløpene.",
    nn: "Kvart merke er eitt forløp; eit tal viser at fleire har same skårar. Vis biletet berre til dei som kan sjå forløpa.",
    en: "Each mark is one course; a number says that several have the same scores. Show it only to those who may see the courses.",
  },
  noVerdict: {
    nb: "Bildet sier ikke hva som virket, og rangerer ingen.",
    nn: "Biletet seier ikkje kva som verka, og rangerer ingen.",
    en: "The picture does not say what worked, and ranks nobody.",
  },
  noChange: { nb: "ingen endring", nn: "inga endring", en: "no change" },
  reliable: {
    nb: "pålitelig endring {change}",
    nn: "påliteleg endring {change}",
    en: "reliable change {change}",
  },
  cutoff: { nb: "grense {cutoff}", nn: "grense {cutoff}", en: "cut-off {cutoff}" },
  notVerified: { nb: " (ikke kontrollert)", nn: " (ikkje kontrollert)", en: " (not verified)" },
  source: {
    nb: "{policy}. Kilde: {citation}.",
    nn: "{policy}. Kjelde: {citation}.",
    en: "{policy}. Source: {citation}.",
  },
  recovered: {
    nb: "pålitelig bedring, forbi grensen",
    nn: "påliteleg betring, forbi grensa",
    en: "reliable improvement, past the cut-off",
  },
  improved: { nb: "pålitelig bedring", nn: "påliteleg betring", en: "reliable improvement" },
  unchanged: {
    nb: "ingen pålitelig endring",
    nn: "inga påliteleg endring",
    en: "no reliable change",
  },
  deteriorated: {
    nb: "pålitelig nedgang",
    nn: "påliteleg nedgang",
    en: "reliable decline",
  },
  trendTitle: {
    nb: "{instrument}, {rater}: andel med pålitelig bedring",
    nn: "{instrument}, {rater}: del med påliteleg betring",
    en: "{instrument}, {rater}: share with reliable improvement",
  },
  trendCourse: {
    nb: "Av forløp med første og siste skår, etter {policy}. Et forløp hører til tiden for siste skår. Små tall er skjult etter {profile}.",
    nn: "Av forløp med første og siste skår, etter {policy}. Eit forløp høyrer til tida for siste skår. Små tal er skjulte etter {profile}.",
    en: "Of courses with a first and a last score, by {policy}. A course belongs to the time of its last score. Small counts are hidden by {profile}.",
  },
  shown: {
    nb: "{period}: {improved} av {courses}, {share} %, 95 % intervall {low}–{high} %.",
    nn: "{period}: {improved} av {courses}, {share} %, 95 % intervall {low}–{high} %.",
    en: "{period}: {improved} of {courses}, {share}%, 95% interval {low}–{high}%.",
  },
  suppressed: {
    nb: "{period}: skjult, for få.",
    nn: "{period}: skjult, for få.",
    en: "{period}: hidden, too few.",
  },
  none: {
    nb: "{period}: ingen forløp.",
    nn: "{period}: ingen forløp.",
    en: "{period}: no courses.",
  },
  hiddenMark: { nb: "skjult", nn: "skjult", en: "hidden" },
  trendNote: {
    nb: "Strekene er 95 % intervaller (Wilson). Ulike tider har ulike personer: en forskjell sier ikke hva den kommer av.",
    nn: "Strekane er 95 % intervall (Wilson). Ulike tider har ulike personar: ein skilnad seier ikkje kva han kjem av.",
    en: "The bars are 95% intervals (Wilson). Other periods have other persons: a difference does not say what it comes from.",
  },
  quarter: { nb: "{quarter}. kv. {year}", nn: "{quarter}. kv. {year}", en: "{year} Q{quarter}" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
