/** The words of the picture. */
export const chartWords = {
  experienced: { nb: "opplevd grad", nn: "opplevd grad", en: "experienced degree" },
  wished: { nb: "ønsket grad", nn: "ønskt grad", en: "wished degree" },
  measure: {
    nb: "Målestokken er det brukeren ønsket, ikke toppen av modellen.",
    nn: "Målestokken er det brukaren ønskte, ikkje toppen av modellen.",
    en: "The measure is what the user wished, not the top of the model.",
  },
  less: {
    nb: "Mindre innflytelse for brukeren",
    nn: "Mindre innverknad for brukaren",
    en: "Less influence for the user",
  },
  more: {
    nb: "Mer innflytelse for brukeren",
    nn: "Meir innverknad for brukaren",
    en: "More influence for the user",
  },
  notAssessed: { nb: "ikke vurdert", nn: "ikkje vurdert", en: "not assessed" },
  noPhase: { nb: "Uten fase", nn: "Utan fase", en: "Without a phase" },
  unconfirmed: { nb: "ikke bekreftet", nn: "ikkje stadfesta", en: "not confirmed" },
  anotherModel: { nb: "i en annen modell", nn: "i ein annan modell", en: "in another model" },
  place: {
    nb: "{degree}, nr. {position} av {highest}",
    nn: "{degree}, nr. {position} av {highest}",
    en: "{degree}, no. {position} of {highest}",
  },
  inside: {
    nb: "Fra midten og utover: {degrees}",
    nn: "Frå midten og utover: {degrees}",
    en: "From the middle outwards: {degrees}",
  },
} as const;
