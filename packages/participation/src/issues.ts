import type { IssueDefinition } from "@medvirk/core";

/** The model is none of those that degrees can be placed in. */
export const unknownModel: IssueDefinition = {
  code: "participation.unknown-model",
  texts: {
    nb: "Grader kan bare plasseres i én av modellene: {allowed}.",
    nn: "Gradar kan berre plasserast i éin av modellane: {allowed}.",
    en: "A degree can only be placed in one of the models: {allowed}.",
  },
};

/** The model has no such rung or degree. */
export const unknownDegree: IssueDefinition = {
  code: "participation.unknown-degree",
  texts: {
    nb: "Modellen {model} har ikke denne graden. Den har: {allowed}.",
    nn: "Modellen {model} har ikkje denne graden. Han har: {allowed}.",
    en: "The model {model} has no such degree. It has: {allowed}.",
  },
};

/** The degree exists, but in another model. */
export const degreeOfOtherModel: IssueDefinition = {
  code: "participation.degree-of-other-model",
  texts: {
    nb: "Graden hører til modellen {otherModel}, ikke {model}. Modellene måler ikke med samme mål.",
    nn: "Graden høyrer til modellen {otherModel}, ikkje {model}. Modellane måler ikkje med same mål.",
    en: "The degree belongs to the model {otherModel}, not {model}. The models do not measure alike.",
  },
};

/** One rater has two assessments of the same decision in the same phase. */
export const repeatedAssessment: IssueDefinition = {
  code: "participation.repeated-assessment",
  texts: {
    nb: "Samme beslutning, fase og vurderer står allerede på plass {first}.",
    nn: "Same avgjerd, fase og vurderar står alt på plass {first}.",
    en: "The same decision, phase and rater already stand at position {first}.",
  },
};

/** Someone else wrote down the user's view, and nothing says whether the user confirmed it. */
export const unmarkedEntryForUser: IssueDefinition = {
  code: "participation.unmarked-entry-for-user",
  texts: {
    nb: "En annen har ført brukerens syn. Si om brukeren har bekreftet det (confirmedByUser).",
    nn: "Nokon annan har ført synet til brukaren. Sei om brukaren har stadfesta det (confirmedByUser).",
    en: "Someone else entered the user's view. Say whether the user confirmed it (confirmedByUser).",
  },
};

/** A wish was given by someone else than the user. */
export const wishNotByUser: IssueDefinition = {
  code: "participation.wish-not-by-user",
  texts: {
    nb: "Bare brukeren kan si hvilken grad brukeren ønsker.",
    nn: "Berre brukaren kan seie kva grad brukaren ønskjer.",
    en: "Only the user can say which degree the user wishes.",
  },
};

/** Only the user can say that the user chose not to take part. */
export const abstentionNotByUser: IssueDefinition = {
  code: "participation.abstention-not-by-user",
  texts: {
    nb: "Bare brukeren kan si at brukeren valgte å ikke delta. Før det som brukerens syn (rater).",
    nn: "Berre brukaren kan seie at brukaren valde å ikkje delta. Før det som synet til brukaren (rater).",
    en: "Only the user can say that the user chose not to take part. Enter it as the user's view (rater).",
  },
};

/** A text that must say something is blank. */
export const blankText: IssueDefinition = {
  code: "participation.blank-text",
  texts: {
    nb: "Teksten er tom. Skriv det med ord, eller la feltet være.",
    nn: "Teksten er tom. Skriv det med ord, eller lat feltet vere.",
    en: "The text is blank. Say it in words, or leave the field out.",
  },
};

/** Nothing attested or inferred leads from this degree to that model. */
export const noCrosswalk: IssueDefinition = {
  code: "participation.no-crosswalk",
  texts: {
    nb: "Ingen kilde knytter denne graden i {model} til en grad i {otherModel}.",
    nn: "Inga kjelde knyter denne graden i {model} til ein grad i {otherModel}.",
    en: "No source ties this degree of {model} to a degree of {otherModel}.",
  },
};

/** The pair is only inferred, and the caller asked for attested ones. */
export const crosswalkOnlyInferred: IssueDefinition = {
  code: "participation.crosswalk-only-inferred",
  texts: {
    nb: "Koblingen fra {model} til {otherModel} er bare vår slutning. Be om slutninger for å bruke den.",
    nn: "Koplinga frå {model} til {otherModel} er berre vår slutning. Be om slutningar for å bruke henne.",
    en: "The pair from {model} to {otherModel} is only inferred. Ask for inferred pairs to use it.",
  },
};

/** A scale of one's own takes the id of a model of this package. */
export const modelIdTaken: IssueDefinition = {
  code: "participation.model-id-taken",
  texts: {
    nb: "Navnet er opptatt. Gi modellen en annen id enn: {taken}.",
    nn: "Namnet er opptatt. Gi modellen ein annan id enn: {taken}.",
    en: "The id is taken. Give the model another id than: {taken}.",
  },
};

/** A scale needs two words to have an order. */
export const tooFewDegrees: IssueDefinition = {
  code: "participation.too-few-degrees",
  texts: {
    nb: "En skala må ha minst to grader.",
    nn: "Ein skala må ha minst to gradar.",
    en: "A scale must have at least two degrees.",
  },
};

/** A scale has the same degree twice. */
export const repeatedDegree: IssueDefinition = {
  code: "participation.repeated-degree",
  texts: {
    nb: "Samme grad står to ganger i skalaen.",
    nn: "Same grad står to gonger i skalaen.",
    en: "The same degree stands twice in the scale.",
  },
};

/** A scale of one's own doesn't say who made it. */
export const modelWithoutSource: IssueDefinition = {
  code: "participation.model-without-source",
  texts: {
    nb: "Si hvem som har laget skalaen, og hvor den er beskrevet.",
    nn: "Sei kven som har laga skalaen, og kvar han er skildra.",
    en: "Say who made the scale, and where it is described.",
  },
};

/** Two scales in one document have the same id. */
export const repeatedModel: IssueDefinition = {
  code: "participation.repeated-model",
  texts: {
    nb: "Samme modell står to ganger.",
    nn: "Same modell står to gonger.",
    en: "The same model stands twice.",
  },
};

/** One question has two answers. */
export const repeatedAnswer: IssueDefinition = {
  code: "participation.repeated-answer",
  texts: {
    nb: "Samme spørsmål er allerede besvart på plass {first}.",
    nn: "Same spørsmål er alt svart på på plass {first}.",
    en: "The same question was already answered at position {first}.",
  },
};

/** The answers belong to another questionnaire, or to another version of it. */
export const otherQuestionnaire: IssueDefinition = {
  code: "participation.other-questionnaire",
  texts: {
    nb: "Svarene hører ikke til spørreskjemaet {id}, versjon {version}.",
    nn: "Svara høyrer ikkje til spørjeskjemaet {id}, versjon {version}.",
    en: "The answers do not belong to the questionnaire {id}, version {version}.",
  },
};

/** The questionnaire has no such question. */
export const unknownQuestion: IssueDefinition = {
  code: "participation.unknown-question",
  texts: {
    nb: "Spørreskjemaet har ikke dette spørsmålet.",
    nn: "Spørjeskjemaet har ikkje dette spørsmålet.",
    en: "The questionnaire has no such question.",
  },
};

/** The question does not offer this answer. */
export const unknownOption: IssueDefinition = {
  code: "participation.unknown-option",
  texts: {
    nb: "Spørsmålet har ikke dette svaret. Det har: {allowed}.",
    nn: "Spørsmålet har ikkje dette svaret. Det har: {allowed}.",
    en: "The question does not offer this answer. It offers: {allowed}.",
  },
};

/** Text was given where one of the offered answers is asked for, or the other way round. */
export const answerOfOtherKind: IssueDefinition = {
  code: "participation.answer-of-other-kind",
  texts: {
    nb: "Spørsmålet tar en annen slags svar: tekst, eller ett av svarene det tilbyr.",
    nn: "Spørsmålet tek eit anna slag svar: tekst, eller eitt av svara det tilbyr.",
    en: "The question takes another kind of answer: text, or one of those it offers.",
  },
};

/** A text holds control characters, or half a character. */
export const unwritableText: IssueDefinition = {
  code: "participation.unwritable-text",
  texts: {
    nb: "Teksten har styretegn eller ødelagte tegn, som FHIR ikke kan skrive.",
    nn: "Teksten har styreteikn eller øydelagde teikn, som FHIR ikkje kan skrive.",
    en: "The text holds control characters or broken characters, which FHIR can't write.",
  },
};

/** The data is no resource of the expected type. */
export const otherResource: IssueDefinition = {
  code: "participation.other-resource",
  texts: {
    nb: "Dette er ikke en FHIR-ressurs av typen {expected}.",
    nn: "Dette er ikkje ein FHIR-ressurs av typen {expected}.",
    en: "This is not a FHIR resource of the type {expected}.",
  },
};

/** The resource holds an extension that may change its meaning. */
export const modifierExtension: IssueDefinition = {
  code: "participation.modifier-extension",
  texts: {
    nb: "Ressursen har en utvidelse som kan endre meningen (modifierExtension eller implicitRules), og blir ikke lest.",
    nn: "Ressursen har ei utviding som kan endre meininga (modifierExtension eller implicitRules), og blir ikkje lesen.",
    en: "The resource holds what may change its meaning (modifierExtension or implicitRules), and is not read.",
  },
};

/** An element of a resource is missing or isn't written as this package writes it. */
export const unreadableElement: IssueDefinition = {
  code: "participation.unreadable-element",
  texts: {
    nb: "Elementet mangler eller kan ikke leses; ventet {expected}.",
    nn: "Elementet manglar eller kan ikkje lesast; venta {expected}.",
    en: "The element is missing or can't be read; expected {expected}.",
  },
};

/** A plan's event stands twice. */
export const repeatedEvent: IssueDefinition = {
  code: "participation.repeated-event",
  texts: {
    nb: "Samme hendelse står allerede på plass {first}.",
    nn: "Same hending står alt på plass {first}.",
    en: "The same event already stands at position {first}.",
  },
};

/** A row of an aggregate has too few persons to be shown. */
export const tooFewPersons: IssueDefinition = {
  code: "participation.too-few-persons",
  texts: {
    nb: "Raden har færre enn {minimum} personer og vises ikke.",
    nn: "Rada har færre enn {minimum} personar og blir ikkje vist.",
    en: "The row has fewer than {minimum} persons and is not shown.",
  },
};
