import type { Evidence } from "./evidence.ts";

/**
 * What is known, with setting and direction; the trial that found no effect stands first.
 *
 * @source thesis-000, read 2026-11-22; the studies that it cites were not read
 */
export const evidence: readonly Evidence[] = [
  {
    id: "home-support-trial-2018",
    finding: {
      nb: "Randomisert studie av hjelp hjemme (dansk bostøtte), 2018: ingen effekt på noen av fem utfall. Tjenesten lyttet allerede og byttet hjelper ved behov.",
      nn: "Randomisert studie av hjelp heime (dansk bostøtte), 2018: ingen effekt på nokon av fem utfall. Tenesta lytta allereie og bytte hjelpar ved behov.",
      en: "Randomised trial in help at home (Danish bostøtte), 2018: no effect on any of five outcomes. The service already listened and changed helper where needed.",
    },
    setting: "home-support",
    direction: "null",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 844-866",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "therapy-trials",
    finding: {
      nb: "Flere randomiserte studier i terapi: bedre effekt og kortere behandling.",
      nn: "Fleire randomiserte studiar i terapi: betre effekt og kortare behandling.",
      en: "Several randomised trials in therapy: better effect and shorter treatment.",
    },
    setting: "therapy",
    direction: "for",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 752-756",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "effective-therapists",
    finding: {
      nb: "Brukere av de mest virksomme terapeutene blir bedre 50 % oftere.",
      nn: "Brukarar av dei mest verksame terapeutane blir betre 50 % oftare.",
      en: "Clients of the most effective therapists improve 50 % more often.",
    },
    setting: "therapy",
    direction: "for",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 2717-2727",
      verified: "2026-11-22",
    },
    isOffByDefault: true,
  },
  {
    id: "first-eight-talks",
    finding: {
      nb: "Påstand fra terapi, annenhånds: uten bedring på de første 8 samtalene er det 90 % sjanse for at hjelpen ikke virker. Gjelder ikke sosialt arbeid, og er aldri en regel.",
      nn: "Påstand frå terapi, andrehands: utan betring på dei første 8 samtalane er det 90 % sjanse for at hjelpa ikkje verkar. Gjeld ikkje sosialt arbeid, og er aldri ein regel.",
      en: "Claim from therapy, second-hand: without gain in the first 8 talks there is a 90 % chance that the help does not work. It does not hold for social work, and is never a rule.",
    },
    setting: "therapy",
    direction: "for",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 2902-2906",
      verified: "2026-11-22",
    },
    isOffByDefault: true,
  },
  {
    id: "reliable-and-feasible",
    finding: {
      nb: "ORS og SRS er omtalt som pålitelige, gyldige og gjennomførbare, og sto i det amerikanske registeret i 2013.",
      nn: "ORS og SRS er omtalte som pålitelege, gyldige og gjennomførlege, og stod i det amerikanske registeret i 2013.",
      en: "ORS and SRS are described as reliable, valid and feasible, and stood in the US registry in 2013.",
    },
    setting: "measurement",
    direction: "for",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 725-731",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "inpatient-addiction-2015",
    finding: {
      nb: "Døgnbehandling for rusmiddelproblemer, 2015: et godt verktøy som ikke passer døgnbehandling.",
      nn: "Døgnbehandling for rusmiddelproblem, 2015: eit godt verktøy som ikkje høver i døgnbehandling.",
      en: "Inpatient addiction treatment, 2015: a good tool that does not fit 24-hour treatment.",
    },
    setting: "inpatient",
    direction: "mixed",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 798-816",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "fixed-appointments-2013",
    finding: {
      nb: "NAV, barnevern, habilitering og friomsorg, 2013: mest nyttig der samtalene ligner terapi med faste avtaler.",
      nn: "NAV, barnevern, habilitering og friomsorg, 2013: mest nyttig der samtalane liknar terapi med faste avtalar.",
      en: "Labour and welfare, child welfare, habilitation and probation, 2013: of most use where talks resemble therapy with fixed appointments.",
    },
    setting: "fixed-appointments",
    direction: "mixed",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 820-840",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "municipal-mental-health-2018",
    finding: {
      nb: "Brukere i kommunalt psykisk helsearbeid, 2018: god medvirkning, men det krever mye av hjelper og system.",
      nn: "Brukarar i kommunalt psykisk helsearbeid, 2018: god medverknad, men det krev mykje av hjelpar og system.",
      en: "Users in municipal mental health work, 2018: good participation, and much is asked of helper and system.",
    },
    setting: "municipal-mental-health",
    direction: "for",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 784-794",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "demanding-to-introduce-2015",
    finding: {
      nb: "Terapeuter, 2015: krevende å innføre, og ber om veiledning, tålmodighet og læring av feil.",
      nn: "Terapeutar, 2015: krevjande å innføre, og ber om rettleiing, tolmod og læring av feil.",
      en: "Therapists, 2015: demanding to introduce; it takes supervision, patience and learning from mistakes.",
    },
    setting: "therapy",
    direction: "mixed",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 768-780",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "national-guide-2014",
    finding: {
      nb: "Nasjonal veileder fra 2014 anbefaler FIT i førstelinjen.",
      nn: "Nasjonal rettleiar frå 2014 tilrår FIT i førstelinja.",
      en: "A national guide of 2014 recommends FIT in the first line.",
    },
    setting: "first-line",
    direction: "policy",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 183-185",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "municipal-addiction-gap",
    finding: {
      nb: "Ingen studier funnet om slike verktøy i norsk kommunalt rusarbeid.",
      nn: "Ingen studiar funne om slike verktøy i norsk kommunalt rusarbeid.",
      en: "No studies found on such tools in Norwegian municipal addiction work.",
    },
    setting: "municipal-addiction-care",
    direction: "gap",
    citation: {
      source:
        "Vigdal, Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag, VID",
      year: 2020,
      locator: "l. 377-379",
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "cors-norway-2014",
    finding: {
      nb: "CORS i Skandinavia: et systematisk søk fant ingen dokumentasjon av måleegenskaper.",
      nn: "CORS i Skandinavia: eit systematisk søk fann ingen dokumentasjon av måleeigenskapar.",
      en: "CORS in Scandinavia: a systematic search found no documentation of measurement properties.",
    },
    setting: "measurement",
    direction: "gap",
    citation: {
      source: "Kornør & Hanssen-Bauer, PsykTestBarn 4(1):1, doi 10.21337/0030",
      year: 2014,
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
  {
    id: "csrs-norway-2014",
    finding: {
      nb: "CSRS i Skandinavia: et systematisk søk fant ingen dokumentasjon av måleegenskaper.",
      nn: "CSRS i Skandinavia: eit systematisk søk fann ingen dokumentasjon av måleeigenskapar.",
      en: "CSRS in Scandinavia: a systematic search found no documentation of measurement properties.",
    },
    setting: "measurement",
    direction: "gap",
    citation: {
      source: "Hanssen-Bauer & Kornør, PsykTestBarn 4(2):1–5, doi 10.21337/0034",
      year: 2014,
      verified: "2026-11-22",
    },
    isOffByDefault: false,
  },
];
