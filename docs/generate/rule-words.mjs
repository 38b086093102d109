export const severities = {
  en: { error: "error", warning: "warning", hint: "hint" },
  nb: { error: "feil", warning: "advarsel", hint: "hint" },
};

export const scopes = {
  en: { open: "plans that are not ended", ended: "ended plans", all: "every plan" },
  nb: { open: "planer som ikke er avsluttet", ended: "avsluttede planer", all: "alle planer" },
};

export const ranks = {
  en: {
    act: "act",
    regulation: "regulation",
    comments: "comments to a regulation",
    guidance: "national guidance",
    "internal-guide": "guide of one office",
    finding: "research",
  },
  nb: {
    act: "lov",
    regulation: "forskrift",
    comments: "merknader til forskrift",
    guidance: "nasjonal veileder",
    "internal-guide": "veileder på ett kontor",
    finding: "forskning",
  },
};

export const verbs = {
  en: { shall: "shall", should: "should", may: "may", none: "–" },
  nb: { shall: "skal", should: "bør", may: "kan", none: "–" },
};

export const reasons = {
  en: {
    "indirect-support":
      "It is shown less strongly than its sources alone would say: they support the check only indirectly, or the check can't be sure.",
    "repeated-finding":
      "It is shown more strongly than its sources alone would say: several studies agree, or it stops the plan.",
    "record-integrity":
      "It is shown more strongly than its sources alone would say: the record itself would be unclear.",
  },
  nb: {
    "indirect-support":
      "Den vises svakere enn kildene alene tilsier: De støtter kontrollen bare indirekte, eller kontrollen kan ikke være sikker.",
    "repeated-finding":
      "Den vises sterkere enn kildene alene tilsier: Flere studier er enige, eller det stopper planen.",
    "record-integrity":
      "Den vises sterkere enn kildene alene tilsier: Selve dokumentet ville bli uklart.",
  },
};

export const texts = {
  en: {
    asks: "What it asks the service to do",
    language: "language",
    text: "text",
    looksAt: "Looks at",
    from: "from phase",
    strength: "How strongly it is shown",
    strengthNote:
      "It depends on the day for which the plan is judged and on which sources count ([profiles](/guides/plans)). A dash: not shown.",
    periods: ["judged for", "`law`", "`law-and-guidance`", "`all`"],
    before: (day) => `before ${day}`,
    between: (from, until) => `${from} to ${until}`,
    after: (day) => `from ${day} on`,
    always: "any day",
    sources: "What it rests on",
    sourceHeads: ["source", "place", "rank", "verb", "in force", "checked"],
    unverified: "not verified",
    examples: "Examples",
    synthetic: "Every person in them is made up.",
    finds: "It finds",
    leaves: "It leaves alone",
    says: "What it says of it",
  },
  nb: {
    asks: "Hva den ber tjenesten om",
    language: "språk",
    text: "tekst",
    looksAt: "Ser på",
    from: "fra fase",
    strength: "Hvor sterkt den vises",
    strengthNote:
      "Det kommer an på dagen planen vurderes for, og hvilke kilder som teller ([profiler](/nb/guides/plans)). En strek betyr at den ikke vises.",
    periods: ["vurdert for", "`law`", "`law-and-guidance`", "`all`"],
    before: (day) => `før ${day}`,
    between: (from, until) => `${from} til ${until}`,
    after: (day) => `fra og med ${day}`,
    always: "alle dager",
    sources: "Hva den bygger på",
    sourceHeads: ["kilde", "sted", "rang", "verb", "gjelder", "kontrollert"],
    unverified: "ikke kontrollert",
    examples: "Eksempler",
    synthetic: "Alle personer i dem er oppdiktet.",
    finds: "Den finner",
    leaves: "Den lar dette være",
    says: "Hva den sier om det",
  },
};
