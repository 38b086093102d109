import type { LegalKey } from "../plan.ts";
import type { RuleBasis } from "./rule-basis.ts";

/**
 * The acts and the editions of the regulations on individual plans, dated.
 *
 * They were read second-hand or in excerpts: check Lovdata before you show one as today's law.
 *
 * @source Humerfelt, K. (2012) and Strømme, S. (c. 2010) for what they report, and public pages of
 *   lovdata.no, regjeringen.no, helsedirektoratet.no and statsforvalteren.no, read 2026-11-22
 */
export const legalSources: Readonly<Record<LegalKey, RuleBasis>> = {
  pbrl: {
    rank: "act",
    title: "Pasient- og brukerrettighetsloven (pasientrettighetsloven til 2011)",
    from: "2001-07-01",
    inferred: [],
    about: {
      nb: "Retten til individuell plan (§ 2-5), retten til å medvirke (§ 3-1), klage (kapittel 7).",
      nn: "Retten til individuell plan (§ 2-5), retten til å medverke (§ 3-1), klage (kapittel 7).",
      en: "The right to an individual plan (§ 2-5), to take part (§ 3-1), complaint (chapter 7).",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 722, 747-753, 860-868, 919-923",
      verified: "2026-11-22",
    },
  },
  khl: {
    rank: "act",
    title: "Kommunehelsetjenesteloven",
    from: "2001-07-01",
    until: "2011-12-31",
    inferred: ["until"],
    about: {
      nb: "Kommunens plikt til å lage plan og samarbeide (§ 6-2 a).",
      nn: "Plikta kommunen har til å lage plan og samarbeide (§ 6-2 a).",
      en: "The municipality's duty to make a plan and cooperate (§ 6-2 a).",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 751, 11296-11308",
      verified: "2026-11-22",
    },
  },
  hol: {
    rank: "act",
    title: "Helse- og omsorgstjenesteloven",
    year: 2011,
    from: "2012-01-01",
    inferred: [],
    about: {
      nb: "Kommunens plikt: plan, koordinator og koordinerende enhet (§ 7-1).",
      nn: "Plikta kommunen har: plan, koordinator og koordinerande eining (§ 7-1).",
      en: "The municipality's duty: plan, coordinator and coordinating unit (§ 7-1).",
    },
    citation: {
      source: "ullensvang.herad.no, excerpt of a public page",
      locator: "§ 7-1",
      verified: "2026-11-22",
    },
  },
  sphl: {
    rank: "act",
    title: "Spesialisthelsetjenesteloven",
    from: "2001-07-01",
    inferred: [],
    about: {
      nb: "Den samme plikten for sykehus (§ 2-5).",
      nn: "Den same plikta for sjukehus (§ 2-5).",
      en: "The same duty for hospitals (§ 2-5).",
    },
    citation: { source: "Humerfelt, K.", year: 2012, locator: "l. 751", verified: "2026-11-22" },
  },
  phvl: {
    rank: "act",
    title: "Psykisk helsevernloven",
    from: "2001-07-01",
    inferred: [],
    about: {
      nb: "Plikt til plan; ikke krav om samtykke under tvungent psykisk helsevern (§ 4-1).",
      nn: "Plikt til plan; ikkje krav om samtykke under tvungent psykisk helsevern (§ 4-1).",
      en: "Duty to make a plan; no consent needed under compulsory mental health care (§ 4-1).",
    },
    citation: {
      source: "Strømme, S.",
      year: 2010,
      locator: "l. 2693-2697",
      verified: "2026-11-22",
    },
  },
  sotjl91: {
    rank: "act",
    title: "Sosialtjenesteloven (1991)",
    year: 1991,
    from: "2004-01-01",
    until: "2009-12-31",
    inferred: ["until"],
    about: {
      nb: "Retten til plan (§ 4-3 a), å rådføre seg og legge stor vekt på personens syn (§ 8-4), innhenting (§ 8-5), klage (§§ 8-6, 8-7).",
      nn: "Retten til plan (§ 4-3 a), å rådføre seg og leggje stor vekt på synet til personen (§ 8-4), innhenting (§ 8-5), klage (§§ 8-6, 8-7).",
      en: "The right to a plan (§ 4-3 a), to consult and give great weight to the person's view (§ 8-4), obtaining information (§ 8-5), complaint (§§ 8-6, 8-7).",
    },
    citation: {
      source: "Strømme, S.",
      year: 2010,
      locator: "l. 683-699, 2529-2539, 2700-2705",
      verified: "2026-11-22",
    },
  },
  sotjl09: {
    rank: "act",
    title: "Sosialtjenesteloven i NAV",
    year: 2009,
    from: "2010-01-01",
    inferred: [],
    about: {
      nb: "Individuell plan (§§ 28, 33); tjenesten utformes sammen med mottakeren (§ 42).",
      nn: "Individuell plan (§§ 28, 33); tenesta blir utforma saman med mottakaren (§ 42).",
      en: "Individual plan (§§ 28, 33); the service is designed with the recipient (§ 42).",
    },
    citation: {
      source: "lovdata.no, FOR-2010-11-19-1462, excerpt; § 42 after Vigdal, L. (2020), l. 485-489",
      verified: "2026-11-22",
    },
  },
  navl: {
    rank: "act",
    title: "Arbeids- og velferdsforvaltningsloven (NAV-loven)",
    inferred: [],
    about: {
      nb: "Individuell plan i NAV (§ 15).",
      nn: "Individuell plan i NAV (§ 15).",
      en: "Individual plan in NAV (§ 15).",
    },
    citation: {
      source: "lovdata.no, FOR-2010-11-19-1462, excerpt",
      locator: "§ 15",
      verified: "2026-11-22",
    },
  },
  bvl: {
    rank: "act",
    title: "Barnevernloven",
    inferred: [],
    about: {
      nb: "Individuell plan i barnevernet (§ 3-2 a i loven av 1992; paragrafen i dagens lov er ikke kontrollert).",
      nn: "Individuell plan i barnevernet (§ 3-2 a i lova av 1992; paragrafen i lova i dag er ikkje kontrollert).",
      en: "Individual plan in child welfare (§ 3-2 a of the act of 1992; today's section is not checked).",
    },
    citation: { source: "ullensvang.herad.no, excerpt of a public page", verified: false },
  },
  fvl: {
    rank: "act",
    title: "Forvaltningsloven",
    inferred: [],
    about: {
      nb: "Veiledningsplikten (§ 11) og reglene om klage.",
      nn: "Rettleiingsplikta (§ 11) og reglane om klage.",
      en: "The duty to guide (§ 11) and the rules on complaint.",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 7886-7895, 14815-14817",
      verified: "2026-11-22",
    },
  },
  hpl: {
    rank: "act",
    title: "Helsepersonelloven",
    inferred: [],
    about: {
      nb: "Den personlige plikten til å samarbeide (§ 4 andre ledd).",
      nn: "Den personlege plikta til å samarbeide (§ 4 andre ledd).",
      en: "The personal duty to cooperate (§ 4, second paragraph).",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 11916-11924",
      verified: "2026-11-22",
    },
  },
  reg2001: {
    rank: "regulation",
    title: "Forskrift om individuelle planer etter helselovgivningen",
    year: 2001,
    from: "2001-07-01",
    until: "2004-12-31",
    inferred: [],
    about: {
      nb: "Den første forskriften; bare helselovene.",
      nn: "Den første forskrifta; berre helselovene.",
      en: "The first regulation; health acts only.",
    },
    citation: {
      source: "regjeringen.no, I-1032 B; NOU 2004:18",
      locator: "chapter 10",
      verified: "2026-11-22",
    },
  },
  reg2004: {
    rank: "regulation",
    title: "Forskrift om individuell plan etter helselovgivningen og sosialtjenesteloven",
    year: 2004,
    from: "2005-01-01",
    until: "2011-12-31",
    inferred: [],
    about: {
      nb: "Formål (§ 2), medvirkning (§ 4), samtykke (§ 5), samarbeid (§ 6), innhold (§ 7), ansvar (§ 8), klage (§ 10).",
      nn: "Formål (§ 2), medverknad (§ 4), samtykke (§ 5), samarbeid (§ 6), innhald (§ 7), ansvar (§ 8), klage (§ 10).",
      en: "Purpose (§ 2), participation (§ 4), consent (§ 5), cooperation (§ 6), content (§ 7), responsibility (§ 8), complaint (§ 10).",
    },
    citation: {
      source: "regjeringen.no, id670065; sections after Humerfelt, K. (2012)",
      locator: "l. 7921-7923, 8083-8089, 8211-8227, 11369-11373, 12043-12049, 12257-12283",
      verified: "2026-11-22",
    },
  },
  regNav2010: {
    rank: "regulation",
    title: "Forskrift om individuell plan i arbeids- og velferdsforvaltningen",
    year: 2010,
    from: "2010-11-19",
    until: "2022-07-31",
    inferred: ["until"],
    about: {
      nb: "Rett ved langvarige og koordinerte behov, og for deltakere i kvalifiseringsprogrammet (§ 4).",
      nn: "Rett ved langvarige og koordinerte behov, og for deltakarar i kvalifiseringsprogrammet (§ 4).",
      en: "A right for long-term and coordinated needs and for participants in the qualification programme (§ 4).",
    },
    citation: {
      source: "lovdata.no, FOR-2010-11-19-1462, excerpt",
      verified: "2026-11-22",
    },
  },
  reg2011: {
    rank: "regulation",
    title: "Forskrift om habilitering og rehabilitering, individuell plan og koordinator",
    year: 2011,
    from: "2012-01-01",
    until: "2022-07-31",
    inferred: ["until"],
    about: {
      nb: "Planens ni innholdspunkter (§ 19). Datoen «til» gjelder delen om individuell plan.",
      nn: "Dei ni innhaldspunkta i planen (§ 19). Datoen «til» gjeld delen om individuell plan.",
      en: "The nine content points of the plan (§ 19). The last day is that of the part on plans.",
    },
    citation: {
      source: "kurs.helsekompetanse.no and nav.no, excerpts; regjeringen.no, id670065",
      locator: "§ 19",
      verified: "2026-11-22",
    },
  },
  reg2022: {
    rank: "regulation",
    title: "Forskrift om individuell plan ved ytelse av velferdstjenester",
    year: 2022,
    from: "2022-08-01",
    inferred: [],
    about: {
      nb: "Én forskrift for alle velferdstjenestene. Nummeret på paragrafene er ikke kontrollert.",
      nn: "Éi forskrift for alle velferdstenestene. Nummera på paragrafane er ikkje kontrollerte.",
      en: "One regulation for all welfare services. The section numbers are not checked.",
    },
    citation: {
      source: "statsforvalteren.no, Vestland, excerpt of a public page",
      verified: "2026-11-22",
      note: {
        nb: "Datoen for ikrafttredelse er lest; paragrafene er ikke lest.",
        nn: "Datoen for ikraftsetjing er lesen; paragrafane er ikkje lesne.",
        en: "The day it came into force was read; its sections were not.",
      },
    },
  },
};
