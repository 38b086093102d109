import type { LegalKey } from "../plan.ts";
import type { RuleBasis, SourceKey } from "./rule-basis.ts";

/**
 * What rules rest on beside law: national guidance, the working guide of one office, and research.
 *
 * @source the works themselves for research; guidance after Humerfelt, K. (2012), l. 786-802;
 *   read 2026-11-22
 */
export const otherSources: Readonly<Record<Exclude<SourceKey, LegalKey>, RuleBasis>> = {
  guidance2005: {
    rank: "guidance",
    title: "Veileder for individuell plan (utgavene 2005, 2007 og 2010)",
    year: 2005,
    from: "2005-01-01",
    until: "2015-09-30",
    inferred: ["from", "until"],
    about: {
      nb: "Nasjonale råd, som ofte gjentar bindende regler. Punktene er nummerert som i 2005 og 2007.",
      nn: "Nasjonale råd, som ofte gjentek bindande reglar. Punkta er nummererte som i 2005 og 2007.",
      en: "National advice, which often repeats binding rules. Points are numbered as in 2005 and 2007.",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 786-802, 7829-7852",
      verified: "2026-11-22",
    },
  },
  guidance2015: {
    rank: "guidance",
    title: "Nasjonal veileder om rehabilitering, habilitering, individuell plan og koordinator",
    year: 2015,
    from: "2015-10-01",
    inferred: [],
    about: {
      nb: "Nasjonale råd på nett. Bare kapittel 13.1 er lest, i utdrag.",
      nn: "Nasjonale råd på nett. Berre kapittel 13.1 er lese, i utdrag.",
      en: "National advice online. Only chapter 13.1 was read, in excerpts.",
    },
    citation: {
      source: "omsorgsforskning-midt.no and helsedirektoratet.no, excerpts of public pages",
      verified: "2026-11-22",
    },
  },
  internalGuide2007: {
    rank: "internal-guide",
    title: "Working guide of one municipal office",
    year: 2007,
    inferred: [],
    about: {
      nb: "Arbeidsmåten på ett kontor. Det er praksis, ikke regler.",
      nn: "Arbeidsmåten på eitt kontor. Det er praksis, ikkje reglar.",
      en: "How one office worked. It is practice, not law.",
    },
    citation: {
      source: "Humerfelt, K.",
      year: 2012,
      locator: "l. 14697-15027",
      verified: "2026-11-22",
    },
  },
  vigdal2020: {
    rank: "finding",
    title:
      "Vigdal, L.: Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag",
    year: 2020,
    inferred: [],
    about: {
      nb: "Hva sosialarbeidere sier om tilbakemeldinger i kommunalt rusarbeid.",
      nn: "Kva sosialarbeidarar seier om tilbakemeldingar i kommunalt rusarbeid.",
      en: "What social workers say about feedback in municipal addiction work.",
    },
    citation: { source: "Vigdal, L.", year: 2020, verified: "2026-11-22" },
  },
  stromme2010: {
    rank: "finding",
    title: "Strømme, S.: Brukermedvirkning i sosialtjenesten",
    year: 2010,
    inferred: ["year"],
    about: {
      nb: "Hva ansatte sier om medvirkning i sosialtjenesten.",
      nn: "Kva tilsette seier om medverknad i sosialtenesta.",
      en: "What employees say about participation in social services.",
    },
    citation: { source: "Strømme, S.", year: 2010, verified: "2026-11-22" },
  },
  humerfelt2012: {
    rank: "finding",
    title: "Humerfelt, K.: doctoral thesis on individual plans, participation and recognition",
    year: 2012,
    inferred: [],
    about: {
      nb: "Hva brukere og ansatte sier om individuell plan.",
      nn: "Kva brukarar og tilsette seier om individuell plan.",
      en: "What users and employees say about individual plans.",
    },
    citation: { source: "Humerfelt, K.", year: 2012, verified: "2026-11-22" },
  },
  aftercare2022: {
    rank: "finding",
    title: "Master's thesis within the project Brukerstyrt Ettervern, UiT Campus Alta",
    year: 2022,
    inferred: ["year"],
    about: {
      nb: "Hva brukerorganisasjoner og ansatte sier om ettervern.",
      nn: "Kva brukarorganisasjonar og tilsette seier om ettervern.",
      en: "What user organisations and employees say about aftercare.",
    },
    citation: {
      source: "Master's thesis, Brukerstyrt Ettervern, UiT",
      year: 2022,
      verified: "2026-11-22",
    },
  },
  volda2023: {
    rank: "finding",
    title: "Group thesis on helper roles in municipal addiction services, Høgskulen i Volda",
    year: 2023,
    inferred: [],
    about: {
      nb: "Hva sosialarbeidere sier om rollen sin i rustjenestene.",
      nn: "Kva sosialarbeidarar seier om rolla si i rustenestene.",
      en: "What social workers say about their role in addiction services.",
    },
    citation: { source: "Group thesis, Høgskulen i Volda", year: 2023, verified: "2026-11-22" },
  },
};
