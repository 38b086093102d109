import type { Citation, LocalizedText } from "@medvirk/core";

/** A model or a metric, as recoding computes it. */
export interface RecodingDefinition {
  /** The name in a config. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/** How recoding computes each model and each metric, and where that is read. */
export const recodingDefinitions: readonly RecodingDefinition[] = [
  {
    id: "k-anonymity",
    text: {
      nb: "Hver rad ligner minst k − 1 andre i alle kvasi-identifikatorene.",
      nn: "Kvar rad liknar minst k − 1 andre i alle kvasi-identifikatorane.",
      en: "Each row looks like at least k − 1 others in all quasi-identifiers.",
    },
    citation: { source: "ARX 3.9.2", locator: "k-anonymity", verified: "2026-11-22" },
  },
  {
    id: "alpha-k-anonymity",
    text: {
      nb: "k-anonymitet, og ingen følsom verdi tar mer enn andelen alpha av en gruppe.",
      nn: "k-anonymitet, og ingen følsam verdi tek meir enn delen alpha av ei gruppe.",
      en: "k-anonymity, and no sensitive value takes more than the share alpha of a class.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "(α,k)-anonymity", verified: "2026-11-22" },
  },
  {
    id: "distinct-l-diversity",
    text: {
      nb: "Hver gruppe har minst l ulike følsomme verdier.",
      nn: "Kvar gruppe har minst l ulike følsame verdiar.",
      en: "Each class has at least l different sensitive values.",
    },
    citation: { source: "ARX 3.9.2", locator: "distinct l-diversity", verified: "2026-11-22" },
  },
  {
    id: "entropy-l-diversity",
    text: {
      nb: "Entropien (Shannon) til de følsomme verdiene i hver gruppe er minst log l. Nøyaktig log l er nok, mens ARX kan avvise det på grunn av avrunding.",
      nn: "Entropien (Shannon) til dei følsame verdiane i kvar gruppe er minst log l. Nøyaktig log l er nok, medan ARX kan avvise det på grunn av avrunding.",
      en: "The Shannon entropy of the sensitive values of each class is at least log l. Exactly log l is enough, where ARX may reject it by rounding.",
    },
    citation: { source: "ARX 3.9.2", locator: "entropy l-diversity", verified: "2026-11-22" },
  },
  {
    id: "recursive-cl-diversity",
    text: {
      nb: "I hver gruppe er den hyppigste følsomme verdien sjeldnere enn c ganger summen fra den l-te hyppigste og ned.",
      nn: "I kvar gruppe er den hyppigaste følsame verdien sjeldnare enn c gonger summen frå den l-te hyppigaste og ned.",
      en: "In each class the most frequent sensitive value is rarer than c times the sum from the l-th most frequent on.",
    },
    citation: { source: "ARX 3.9.2", locator: "recursive (c,l)-diversity", verified: "2026-11-22" },
  },
  {
    id: "t-closeness",
    text: {
      nb: "Fordelingen av følsomme verdier i hver gruppe ligger høyst t fra fordelingen i hele tabellen. Avstanden er «equal», «ordered» eller «hierarchical», slik oppsettet sier.",
      nn: "Fordelinga av følsame verdiar i kvar gruppe ligg høgst t frå fordelinga i heile tabellen. Avstanden er «equal», «ordered» eller «hierarchical», slik oppsettet seier.",
      en: "The distribution of sensitive values in each class lies at most t from that of the whole table. The distance is “equal”, “ordered” or “hierarchical”, as the config says.",
    },
    citation: {
      source: "ARX 3.9.2 (equal); pyCANON 1.3.5 (ordered)",
      locator: "t-closeness",
      verified: "2026-11-22",
    },
  },
  {
    id: "basic-beta-likeness",
    text: {
      nb: "Ingen følsom verdi er mer enn beta ganger vanligere i en gruppe, målt som tillegg til andelen i hele tabellen.",
      nn: "Ingen følsam verdi er meir enn beta gonger vanlegare i ei gruppe, målt som tillegg til delen i heile tabellen.",
      en: "No sensitive value gains more than beta times its share of the whole table in any class.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "basic β-likeness", verified: "2026-11-22" },
  },
  {
    id: "enhanced-beta-likeness",
    text: {
      nb: "Som «basic», men tillegget er også høyst −ln av andelen i hele tabellen.",
      nn: "Som «basic», men tillegget er også høgst −ln av delen i heile tabellen.",
      en: "As “basic”, with the gain also at most −ln of the share in the whole table.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "enhanced β-likeness", verified: "2026-11-22" },
  },
  {
    id: "delta-disclosure",
    text: {
      nb: "For hver følsom verdi i en gruppe er |ln(andelen i gruppen / andelen i tabellen)| mindre enn delta.",
      nn: "For kvar følsam verdi i ei gruppe er |ln(delen i gruppa / delen i tabellen)| mindre enn delta.",
      en: "For each sensitive value of a class |ln(share in the class / share in the table)| is below delta.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "δ-disclosure", verified: "2026-11-22" },
  },
  {
    id: "k-map",
    text: {
      nb: "Hver rad ligner minst k rader i befolkningstabellen.",
      nn: "Kvar rad liknar minst k rader i tabellen over folkesetnaden.",
      en: "Each row looks like at least k rows of the population table.",
    },
    citation: { source: "ARX 3.9.2", locator: "k-map", verified: false },
  },
  {
    id: "sample-uniqueness",
    text: {
      nb: "Høyst denne andelen av radene som vises, ligner ingen annen. Færrest mulig unike rader utelates, de første i tabellen først.",
      nn: "Høgst denne delen av radene som blir viste, liknar inga anna. Færrast mogleg unike rader blir utelatne, dei første i tabellen først.",
      en: "At most this share of the rows that are shown looks like no other. As few unique rows as possible are left out, the first in the table first.",
    },
    citation: { source: "ARX 3.9.2", locator: "sample uniqueness", verified: "2026-11-22" },
  },
  {
    id: "average-reidentification-risk",
    text: {
      nb: "Antallet grupper delt på antallet rader som vises, er høyst dette. De minste gruppene utelates først.",
      nn: "Talet på grupper delt på talet på rader som blir viste, er høgst dette. Dei minste gruppene blir utelatne først.",
      en: "The number of classes divided by the number of rows that are shown is at most this. The smallest classes are left out first.",
    },
    citation: { source: "ARX 3.9.2", locator: "average risk", verified: "2026-11-22" },
  },
  {
    id: "loss",
    text: {
      nb: "For hver kolonne: hvor stor del av hierarkiets verdier en vist verdi kan stå for, summert over radene, der en utelatt rad teller 1, og brakt til 0–1. Deretter det geometriske gjennomsnittet av én pluss disse, minus én.",
      nn: "For kvar kolonne: kor stor del av verdiane i hierarkiet ein vist verdi kan stå for, summert over radene, der ei utelaten rad tel 1, og brakt til 0–1. Deretter det geometriske gjennomsnittet av éin pluss desse, minus éin.",
      en: "For each column: the share of the hierarchy's values that a shown value may stand for, summed over rows, a row left out counting 1, and brought to 0–1. Then the geometric mean of one plus these, minus one.",
    },
    citation: { source: "ARX 3.9.2", locator: "loss", verified: "2026-11-22" },
  },
  {
    id: "aecs",
    text: {
      nb: "Antallet rader delt på antallet grupper; alle utelatte rader teller som én gruppe.",
      nn: "Talet på rader delt på talet på grupper; alle utelatne rader tel som éi gruppe.",
      en: "The number of rows divided by the number of classes; all rows left out count as one class.",
    },
    citation: { source: "ARX 3.9.2", locator: "AECS", verified: "2026-11-22" },
  },
  {
    id: "discernibility",
    text: {
      nb: "Summen av kvadratet av gruppenes størrelse. «monotonic» regner alle grupper slik; ellers teller hver utelatte rad like mye som hele tabellen har rader.",
      nn: "Summen av kvadratet av storleiken på gruppene. «monotonic» reknar alle grupper slik; elles tel kvar utelaten rad like mykje som heile tabellen har rader.",
      en: "The sum of squared class sizes. “monotonic” counts every class so; otherwise each row left out counts as many as the table has rows.",
    },
    citation: { source: "ARX 3.9.2", locator: "discernibility", verified: "2026-11-22" },
  },
  {
    id: "entropy",
    text: {
      nb: "Tapt informasjon i bit: log2 av hvor mange ganger vanligere den viste verdien er enn den opprinnelige, summert over kolonner og rader. Uten «monotonic» kommer det som utelatte rader mister, i tillegg.",
      nn: "Tapt informasjon i bit: log2 av kor mange gonger vanlegare den viste verdien er enn den opphavlege, summert over kolonnar og rader. Utan «monotonic» kjem det som utelatne rader mistar, i tillegg.",
      en: "Information lost in bits: log2 of how many times more common the shown value is than the original, summed over columns and rows. Without “monotonic”, what rows left out lose comes on top.",
    },
    citation: { source: "ARX 3.9.2", locator: "entropy", verified: "2026-11-22" },
  },
  {
    id: "height",
    text: {
      nb: "Summen av nivåene som kolonnene er brakt til.",
      nn: "Summen av nivåa som kolonnane er brakte til.",
      en: "The sum of the levels that the columns are brought to.",
    },
    citation: { source: "ARX 3.9.2", locator: "height", verified: "2026-11-22" },
  },
  {
    id: "precision",
    text: {
      nb: "Gjennomsnittet over kolonnene av nivået delt på det høyeste nivået. Lavere er mer presist.",
      nn: "Gjennomsnittet over kolonnane av nivået delt på det høgaste nivået. Lågare er meir presist.",
      en: "The mean over columns of the level divided by the highest level. Lower is more precise.",
    },
    citation: { source: "ARX 3.9.2", locator: "precision", verified: "2026-11-22" },
  },
];
