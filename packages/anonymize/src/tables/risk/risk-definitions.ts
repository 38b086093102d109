import type { RiskDefinition } from "./risk-report.ts";

/** How each measure of a risk report is defined, and where that is read. */
export const riskDefinitions: readonly RiskDefinition[] = [
  {
    id: "k",
    text: {
      nb: "k er det minste antallet rader som ser like ut i alle kvasi-identifikatorene.",
      nn: "k er det minste talet på rader som ser like ut i alle kvasi-identifikatorane.",
      en: "k is the smallest number of rows that are alike in all quasi-identifiers.",
    },
    citation: { source: "pyCANON 1.3.5", locator: "k-anonymity", verified: "2026-11-22" },
  },
  {
    id: "uniqueness",
    text: {
      nb: "Andelen unike er antallet rader som ikke ligner noen annen, delt på antallet rader.",
      nn: "Andelen unike er talet på rader som ikkje liknar noka anna, delt på talet på rader.",
      en: "Uniqueness is the number of rows that look like no other, divided by the number of rows.",
    },
    citation: { source: "ARX 3.9.2", locator: "TestRiskMetrics", verified: "2026-11-22" },
  },
  {
    id: "average-risk",
    text: {
      nb: "Gjennomsnittlig risiko er gjennomsnittet over alle rader av én delt på antallet rader som ligner.",
      nn: "Gjennomsnittleg risiko er gjennomsnittet over alle rader av éin delt på talet på rader som liknar.",
      en: "Average risk is the mean over all rows of one divided by the number of rows that look alike.",
    },
    citation: { source: "ARX 3.9.2", locator: "TestRiskMetrics", verified: "2026-11-22" },
  },
  {
    id: "prosecutor",
    text: {
      nb: "Risikoen gjelder når den som leter, vet at personen står i tabellen («prosecutor»).",
      nn: "Risikoen gjeld når den som leitar, veit at personen står i tabellen («prosecutor»).",
      en: "The risk holds when the one who searches knows that the person is in the table (“prosecutor”).",
    },
    citation: {
      source: "El Emam, K. & Dankar, F. K., Protecting privacy using k-anonymity",
      year: 2008,
      verified: false,
    },
  },
  {
    id: "marketer",
    text: {
      nb: "«Marketer» er andelen av alle rader den finner som prøver å koble alle på en gang: gjennomsnittet over rader av risikoen for hver.",
      nn: "«Marketer» er delen av alle rader den finn som prøver å kople alle på ein gong: gjennomsnittet over rader av risikoen for kvar.",
      en: "“Marketer” is the share of all rows that one finds who tries to match everybody at once: the mean over rows of the risk of each.",
    },
    citation: {
      source: "El Emam, K. & Dankar, F. K., Protecting privacy using k-anonymity",
      year: 2008,
      verified: false,
    },
  },
  {
    id: "journalist",
    text: {
      nb: "Risikoen gjelder når den som leter, ikke vet om personen står i tabellen («journalist»): én delt på antallet personer i befolkningen som ligner.",
      nn: "Risikoen gjeld når den som leitar, ikkje veit om personen står i tabellen («journalist»): éin delt på talet på personar i folkesetnaden som liknar.",
      en: "The risk holds when the one who searches does not know whether the person is in the table (“journalist”): one divided by the persons of the population who look alike.",
    },
    citation: {
      source: "El Emam, K. & Dankar, F. K., Protecting privacy using k-anonymity",
      year: 2008,
      verified: false,
    },
  },
  {
    id: "individual-risk",
    text: {
      nb: "Uten en tabell over befolkningen er risikoen for en rad forventningen av én delt på antallet som ligner i befolkningen, når hver person er trukket med samme sjanse som radene i gruppen.",
      nn: "Utan ein tabell over folkesetnaden er risikoen for ei rad forventninga av éin delt på talet som liknar i folkesetnaden, når kvar person er trekt med same sjanse som radene i gruppa.",
      en: "Without a table of the population, the risk of a row is the expected value of one divided by the persons of the population who look alike, each drawn with the same chance as the rows of the class.",
    },
    citation: { source: "sdcMicro", locator: "src/Measure_Risk.h", verified: "2026-11-23" },
  },
  {
    id: "pitman",
    text: {
      nb: "Anslaget «pitman» for andelen unike i befolkningen følger Pitmans modell, med de mest sannsynlige parameterne.",
      nn: "Overslaget «pitman» for andelen unike i folkesetnaden følgjer Pitmans modell, med dei mest sannsynlege parametrane.",
      en: "The estimate “pitman” of the share unique in the population follows Pitman's model, with the likeliest parameters.",
    },
    citation: { source: "ARX 3.9.2", locator: "ModelPitman", verified: "2026-11-23" },
  },
  {
    id: "zayatz",
    text: {
      nb: "Anslaget «zayatz» for andelen unike i befolkningen går ut fra at gruppene i befolkningen er like store som i tabellen.",
      nn: "Overslaget «zayatz» for andelen unike i folkesetnaden går ut frå at gruppene i folkesetnaden er like store som i tabellen.",
      en: "The estimate “zayatz” of the share unique in the population takes the classes of the population to be of the sizes of those of the table.",
    },
    citation: { source: "ARX 3.9.2", locator: "ModelZayatz", verified: "2026-11-23" },
  },
  {
    id: "pycanon-recursive",
    text: {
      nb: "«pycanonRecursive» er (c,l)-tallet slik pyCANON regner det, med antallene i stigende rekkefølge. Det er ikke den publiserte definisjonen, som «recursiveC» følger.",
      nn: "«pycanonRecursive» er (c,l)-talet slik pyCANON reknar det, med tala i stigande rekkjefølgje. Det er ikkje den publiserte definisjonen, som «recursiveC» følgjer.",
      en: "“pycanonRecursive” is the (c,l) figure as pyCANON computes it, with counts in ascending order. It is not the published definition, which “recursiveC” follows.",
    },
    citation: {
      source: "pyCANON 1.3.5",
      locator: "recursive (c,l)-diversity",
      verified: "2026-11-22",
    },
  },
  {
    id: "own-value",
    text: {
      nb: "Med «own-value» ligner en manglende verdi bare på en manglende verdi, slik ARX regner.",
      nn: "Med «own-value» liknar ein manglande verdi berre på ein manglande verdi, slik ARX reknar.",
      en: "With “own-value” a missing value only looks like a missing value, as ARX counts.",
    },
    citation: { source: "ARX 3.9.2", verified: "2026-11-22" },
  },
  {
    id: "wildcard",
    text: {
      nb: "Med «wildcard» ligner en manglende verdi på alle verdier, slik sdcMicro regner. Det kan gi en høyere k enn «own-value».",
      nn: "Med «wildcard» liknar ein manglande verdi på alle verdiar, slik sdcMicro reknar. Det kan gi ein høgare k enn «own-value».",
      en: "With “wildcard” a missing value looks like every value, as sdcMicro counts. It can give a higher k than “own-value”.",
    },
    citation: { source: "sdcMicro", locator: "test_freqCalc.R", verified: "2026-11-22" },
  },
];
