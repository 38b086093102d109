import type { IssueDefinition } from "../result/issue.ts";

/** A value has another type than the schema says. */
export const wrongType: IssueDefinition = {
  code: "schema.wrong-type",
  texts: {
    nb: "Verdien mangler eller har feil type; ventet {expected}.",
    nn: "Verdien manglar eller har feil type; venta {expected}.",
    en: "The value is missing or has the wrong type; expected {expected}.",
  },
};

/** A field stands there that the schema doesn't know. */
export const unknownField: IssueDefinition = {
  code: "schema.unknown-field",
  texts: {
    nb: "Feltet finnes ikke i skjemaet.",
    nn: "Feltet finst ikkje i skjemaet.",
    en: "The schema has no such field.",
  },
};

/** A value is none of those that the schema lists. */
export const unknownValue: IssueDefinition = {
  code: "schema.unknown-value",
  texts: {
    nb: "Verdien må være en av: {allowed}.",
    nn: "Verdien må vere ein av: {allowed}.",
    en: "The value must be one of: {allowed}.",
  },
};

/** A text isn't written in the format that the schema asks for. */
export const wrongFormat: IssueDefinition = {
  code: "schema.wrong-format",
  texts: {
    nb: "Teksten er ikke skrevet i formatet {format}.",
    nn: "Teksten er ikkje skriven i formatet {format}.",
    en: "The text is not written in the format {format}.",
  },
};

/** A number lies below the lowest. */
export const numberTooSmall: IssueDefinition = {
  code: "schema.number-too-small",
  texts: {
    nb: "Tallet må være minst {minimum}.",
    nn: "Talet må vere minst {minimum}.",
    en: "The number must be at least {minimum}.",
  },
};

/** A number lies above the highest. */
export const numberTooLarge: IssueDefinition = {
  code: "schema.number-too-large",
  texts: {
    nb: "Tallet må være høyst {maximum}.",
    nn: "Talet må vere høgst {maximum}.",
    en: "The number must be at most {maximum}.",
  },
};

/** A number isn't a whole number of steps. */
export const notAMultiple: IssueDefinition = {
  code: "schema.not-a-multiple",
  texts: {
    nb: "Tallet må være et helt antall ganger {step}.",
    nn: "Talet må vere eit heilt tal gonger {step}.",
    en: "The number must be a multiple of {step}.",
  },
};

/** A text has too few characters. */
export const textTooShort: IssueDefinition = {
  code: "schema.text-too-short",
  texts: {
    nb: "Teksten må ha minst {minimum} tegn.",
    nn: "Teksten må ha minst {minimum} teikn.",
    en: "The text must have at least {minimum} characters.",
  },
};

/** A text has too many characters. */
export const textTooLong: IssueDefinition = {
  code: "schema.text-too-long",
  texts: {
    nb: "Teksten kan ha høyst {maximum} tegn.",
    nn: "Teksten kan ha høgst {maximum} teikn.",
    en: "The text may have at most {maximum} characters.",
  },
};

/** A list has too few entries. */
export const listTooShort: IssueDefinition = {
  code: "schema.list-too-short",
  texts: {
    nb: "Listen må ha minst {minimum} ledd.",
    nn: "Lista må ha minst {minimum} ledd.",
    en: "The list must have at least {minimum} entries.",
  },
};

/** A list has too many entries. */
export const listTooLong: IssueDefinition = {
  code: "schema.list-too-long",
  texts: {
    nb: "Listen kan ha høyst {maximum} ledd.",
    nn: "Lista kan ha høgst {maximum} ledd.",
    en: "The list may have at most {maximum} entries.",
  },
};

/** A value fits none of the forms that the schema allows. */
export const noOptionMatches: IssueDefinition = {
  code: "schema.no-option-matches",
  texts: {
    nb: "Verdien passer ikke med noen av formene som skjemaet tillater.",
    nn: "Verdien høver ikkje med nokon av formene som skjemaet tillèt.",
    en: "The value fits none of the forms that the schema allows.",
  },
};

/** A rule across fields is broken that gave no text of its own. */
export const ruleBroken: IssueDefinition = {
  code: "schema.rule-broken",
  texts: {
    nb: "Verdien bryter en regel mellom felt i skjemaet.",
    nn: "Verdien bryt ein regel mellom felt i skjemaet.",
    en: "The value breaks a rule across fields of the schema.",
  },
};
