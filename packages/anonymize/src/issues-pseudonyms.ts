import type { IssueDefinition } from "@medvirk/core";

/** A text that is no key. */
export const unreadableKey: IssueDefinition = {
  code: "anonymize.unreadable-key",
  texts: {
    nb: "Nøkkelen må være 32 tilfeldige byte, skrevet som 64 heksadesimale sifre eller som Base64. Et passord kan ikke brukes.",
    nn: "Nøkkelen må vere 32 tilfeldige byte, skrivne som 64 heksadesimale siffer eller som Base64. Eit passord kan ikkje brukast.",
    en: "The key must be 32 random bytes, written as 64 hexadecimal digits or as Base64. A password will not do.",
  },
};

/** Thirty-two bytes that nobody has drawn by chance. */
export const weakKey: IssueDefinition = {
  code: "anonymize.weak-key",
  texts: {
    nb: "Nøkkelen er ikke trukket tilfeldig: for mange av bytene er like. Trekk en ny, for eksempel med «openssl rand -base64 32».",
    nn: "Nøkkelen er ikkje trekt tilfeldig: for mange av bytane er like. Trekk ein ny, til dømes med «openssl rand -base64 32».",
    en: "The key was not drawn at random: too many of its bytes are alike. Draw another, such as by “openssl rand -base64 32”.",
  },
};

/** A value that isn't text. */
export const valueNotText: IssueDefinition = {
  code: "anonymize.value-not-text",
  texts: {
    nb: "Verdien må være tekst. Som tall mister et nummer nullene det begynner med.",
    nn: "Verdien må vere tekst. Som tal mistar eit nummer nullane det byrjar med.",
    en: "The value must be text. As a number it loses the zeros that it begins with.",
  },
};

/** A value with nothing in it. */
export const emptyValue: IssueDefinition = {
  code: "anonymize.empty-value",
  texts: {
    nb: "Verdien er tom. Alle tomme verdier ville fått samme kode, som om de var én person.",
    nn: "Verdien er tom. Alle tomme verdiar ville fått same kode, som om dei var éin person.",
    en: "The value is empty. All empty values would get the same code, as if they were one person.",
  },
};

/** A value with half of a surrogate pair. */
export const halfCharacter: IssueDefinition = {
  code: "anonymize.half-character",
  texts: {
    nb: "Verdien har et halvt tegn (et ensomt surrogat), så den er blitt skadet på veien.",
    nn: "Verdien har eit halvt teikn (eit einsamt surrogat), så han har vorte skadd på vegen.",
    en: "The value holds half a character (a lone surrogate), so that it was damaged on its way.",
  },
};

/** A value that has the form of a code. */
export const alreadyACode: IssueDefinition = {
  code: "anonymize.already-a-code",
  texts: {
    nb: "Verdien er alt en kode. Er kolonnen pseudonymisert før?",
    nn: "Verdien er alt ein kode. Er kolonnen pseudonymisert før?",
    en: "The value is a code already. Was the column pseudonymized before?",
  },
};

/** A value that should be an identity number and isn't eleven digits. */
export const noIdentityNumber: IssueDefinition = {
  code: "anonymize.no-identity-number",
  texts: {
    nb: "Verdien er ikke et identitetsnummer på elleve sifre.",
    nn: "Verdien er ikkje eit identitetsnummer på elleve siffer.",
    en: "The value is not an identity number of eleven digits.",
  },
};

/** An identity number that a code of eleven digits has no room for. */
export const numberCannotBeCoded: IssueDefinition = {
  code: "anonymize.number-cannot-be-coded",
  texts: {
    nb: "Det siste kontrollsifferet stemmer ikke, så nummeret kan ikke få en kode på elleve sifre. Bruk koder av slaget «keyed» eller «random».",
    nn: "Det siste kontrollsifferet stemmer ikkje, så nummeret kan ikkje få ein kode på elleve siffer. Bruk kodar av slaget «keyed» eller «random».",
    en: "The last control digit does not fit, so the number cannot get a code of eleven digits. Use codes of the kind “keyed” or “random”.",
  },
};

/** Terms whose fields contradict each other. */
export const numberCodesNeedNumbers: IssueDefinition = {
  code: "anonymize.number-codes-need-numbers",
  texts: {
    nb: "Koder av slaget «number» kan bare lages av verdier av slaget «identity-number».",
    nn: "Kodar av slaget «number» kan berre lagast av verdiar av slaget «identity-number».",
    en: "Codes of the kind “number” can only be made from values of the kind “identity-number”.",
  },
};

/** A list that would be over before it began. */
export const retentionBeforeStart: IssueDefinition = {
  code: "anonymize.retention-before-start",
  texts: {
    nb: "Listen kan ikke ha sin siste dag før den ble laget.",
    nn: "Lista kan ikkje ha sin siste dag før ho vart laga.",
    en: "The list cannot have its last day before it was made.",
  },
};

/** A text of the terms or of an act is empty or damaged. */
export const emptyText: IssueDefinition = {
  code: "anonymize.empty-text",
  texts: {
    nb: "Feltet «{field}» må ha en tekst.",
    nn: "Feltet «{field}» må ha ein tekst.",
    en: "The field “{field}” must have a text.",
  },
};

/** A time that isn't written as one. */
export const invalidTime: IssueDefinition = {
  code: "anonymize.invalid-time",
  texts: {
    nb: "Tidspunktet må være skrevet som 2026-11-23T09:30:00Z eller med avstand fra UTC (+01:00).",
    nn: "Tidspunktet må vere skrive som 2026-11-23T09:30:00Z eller med avstand frå UTC (+01:00).",
    en: "The time must be written as 2026-11-23T09:30:00Z or with its offset from UTC (+01:00).",
  },
};

/** There is nothing where the key list should be. */
export const noKeyList: IssueDefinition = {
  code: "anonymize.no-key-list",
  texts: {
    nb: "Det finnes ingen koblingsnøkkel her. Lag en ny, eller se om stedet er riktig.",
    nn: "Det finst ingen koplingsnøkkel her. Lag ein ny, eller sjå om staden er rett.",
    en: "There is no key list here. Create one, or see whether the place is right.",
  },
};

/** A new list would take the place of another. */
export const keyListExists: IssueDefinition = {
  code: "anonymize.key-list-exists",
  texts: {
    nb: "Det finnes alt noe her. En koblingsnøkkel blir aldri skrevet over.",
    nn: "Det finst alt noko her. Ein koplingsnøkkel blir aldri skriven over.",
    en: "There is something here already. A key list is never written over.",
  },
};

/** What is there is no key list. */
export const notAKeyList: IssueDefinition = {
  code: "anonymize.not-a-key-list",
  texts: {
    nb: "Dette er ikke en koblingsnøkkel, eller starten på den er skadet.",
    nn: "Dette er ikkje ein koplingsnøkkel, eller starten på han er skadd.",
    en: "This is not a key list, or its beginning is damaged.",
  },
};

/** A key list of a version that this package doesn't know. */
export const otherKeyListVersion: IssueDefinition = {
  code: "anonymize.other-key-list-version",
  texts: {
    nb: "Koblingsnøkkelen er skrevet i en annen versjon enn {version}, som denne pakken leser.",
    nn: "Koplingsnøkkelen er skriven i ein annan versjon enn {version}, som denne pakken les.",
    en: "The key list is written in another version than {version}, which this package reads.",
  },
};

/** The list is sealed with another key. */
export const wrongKey: IssueDefinition = {
  code: "anonymize.wrong-key",
  texts: {
    nb: "Nøkkelen er en annen enn den listen er forseglet med (nøkkel {key}).",
    nn: "Nøkkelen er ein annan enn den lista er forsegla med (nøkkel {key}).",
    en: "The key is another than the one that seals the list (key {key}).",
  },
};

/** A sealed record was changed, moved, removed or put in. */
export const keyListTampered: IssueDefinition = {
  code: "anonymize.key-list-tampered",
  texts: {
    nb: "Koblingsnøkkelen er skadet eller endret i post {record}. Ingenting av den blir brukt; hent en sikkerhetskopi.",
    nn: "Koplingsnøkkelen er skadd eller endra i post {record}. Ingenting av han blir brukt; hent ein tryggingskopi.",
    en: "The key list is damaged or changed in record {record}. Nothing of it is used; fetch a backup.",
  },
};

/** The list ends without having been closed: a run was interrupted, or its end was cut off. */
export const keyListInterrupted: IssueDefinition = {
  code: "anonymize.key-list-interrupted",
  texts: {
    nb: "Koblingsnøkkelen ble ikke lukket: en kjøring ble avbrutt, eller slutten er kuttet av. {records} poster er hele. Åpne den med «recover» hvis du vet at kjøringen ble avbrutt.",
    nn: "Koplingsnøkkelen vart ikkje lukka: ei køyring vart avbroten, eller slutten er kutta av. {records} postar er heile. Opne han med «recover» dersom du veit at køyringa vart avbroten.",
    en: "The key list was not closed: a run was interrupted, or its end was cut off. {records} records are whole. Open it with “recover” if you know that a run was interrupted.",
  },
};

/** The list is older than the caller knows it to be. */
export const keyListTooOld: IssueDefinition = {
  code: "anonymize.key-list-too-old",
  texts: {
    nb: "Koblingsnøkkelen har {records} poster, men skulle hatt minst {minimum}. Det mangler poster, eller dette er en eldre kopi.",
    nn: "Koplingsnøkkelen har {records} postar, men skulle hatt minst {minimum}. Det manglar postar, eller dette er ein eldre kopi.",
    en: "The key list has {records} records, but should have at least {minimum}. Records are missing, or this is an older copy.",
  },
};

/** The list was destroyed. */
export const keyListDestroyed: IssueDefinition = {
  code: "anonymize.key-list-destroyed",
  texts: {
    nb: "Koblingsnøkkelen ble slettet {at}. Kodene kan ikke kobles til personer med den.",
    nn: "Koplingsnøkkelen vart sletta {at}. Kodane kan ikkje koplast til personar med han.",
    en: "The key list was destroyed {at}. The codes cannot be linked to persons by it.",
  },
};

/** The list can't be used: it was closed, or a write of it failed halfway. */
export const keyListClosed: IssueDefinition = {
  code: "anonymize.key-list-closed",
  texts: {
    nb: "Koblingsnøkkelen er lukket. Åpne den på nytt.",
    nn: "Koplingsnøkkelen er lukka. Opne han på nytt.",
    en: "The key list is closed. Open it again.",
  },
};

/** The list is being written anew. */
export const keyListBusy: IssueDefinition = {
  code: "anonymize.key-list-busy",
  texts: {
    nb: "Koblingsnøkkelen skrives på nytt akkurat nå. Vent til det er ferdig, og spør igjen.",
    nn: "Koplingsnøkkelen blir skriven på nytt akkurat no. Vent til det er ferdig, og spør igjen.",
    en: "The key list is being written anew right now. Wait until that is done, and ask again.",
  },
};

/** Another process has the list open. */
export const keyListInUse: IssueDefinition = {
  code: "anonymize.key-list-in-use",
  texts: {
    nb: "Koblingsnøkkelen er i bruk av prosess {owner}. Bare én kan skrive om gangen.",
    nn: "Koplingsnøkkelen er i bruk av prosess {owner}. Berre éin kan skrive om gongen.",
    en: "The key list is in use by process {owner}. Only one may write at a time.",
  },
};

/** The lock of the list can't be judged: it is of another machine, or damaged. */
export const keyListLocked: IssueDefinition = {
  code: "anonymize.key-list-locked",
  texts: {
    nb: "Koblingsnøkkelen er låst fra en annen maskin, eller låsen er uleselig. Slett låsefilen ({suffix}) når du vet at ingen bruker listen.",
    nn: "Koplingsnøkkelen er låst frå ei anna maskin, eller låsen er uleseleg. Slett låsefila ({suffix}) når du veit at ingen bruker lista.",
    en: "The key list is locked from another machine, or the lock cannot be read. Delete the lock file ({suffix}) when you know that nobody uses the list.",
  },
};

/** Another writer was there since the list was read. */
export const keyListMovedOn: IssueDefinition = {
  code: "anonymize.key-list-moved-on",
  texts: {
    nb: "Koblingsnøkkelen er endret av en annen siden den ble åpnet. Ingenting er skrevet; åpne den på nytt.",
    nn: "Koplingsnøkkelen er endra av ein annan sidan han vart opna. Ingenting er skrive; opne han på nytt.",
    en: "The key list was changed by another since it was opened. Nothing was written; open it again.",
  },
};

/** The place of the list can't be read. */
export const keyListNotRead: IssueDefinition = {
  code: "anonymize.key-list-not-read",
  texts: {
    nb: "Koblingsnøkkelen kan ikke leses ({reason}).",
    nn: "Koplingsnøkkelen kan ikkje lesast ({reason}).",
    en: "The key list cannot be read ({reason}).",
  },
};

/** The place of the list can't be written. */
export const keyListNotWritten: IssueDefinition = {
  code: "anonymize.key-list-not-written",
  texts: {
    nb: "Koblingsnøkkelen kan ikke skrives ({reason}). Koder som ikke er lagret, må ikke brukes.",
    nn: "Koplingsnøkkelen kan ikkje skrivast ({reason}). Kodar som ikkje er lagra, må ikkje brukast.",
    en: "The key list cannot be written ({reason}). Codes that are not saved must not be used.",
  },
};

/** A code is taken by another value. */
export const codeCollision: IssueDefinition = {
  code: "anonymize.code-collision",
  texts: {
    nb: "Koden er alt gitt til en annen verdi. Ingen kode ble gitt; bytt nøkkel eller bruk tilfeldige koder.",
    nn: "Koden er alt gitt til ein annan verdi. Ingen kode vart gitt; byt nøkkel eller bruk tilfeldige kodar.",
    en: "The code is taken by another value. No code was given; change the key or use random codes.",
  },
};

/** A code that the list doesn't hold. */
export const unknownCode: IssueDefinition = {
  code: "anonymize.unknown-code",
  texts: {
    nb: "Koden finnes ikke i koblingsnøkkelen.",
    nn: "Koden finst ikkje i koplingsnøkkelen.",
    en: "The key list does not hold the code.",
  },
};

/** The person behind the code has withdrawn. */
export const codeWithdrawn: IssueDefinition = {
  code: "anonymize.code-withdrawn",
  texts: {
    nb: "Den som koden sto for, har trukket seg, og koblingen er slettet.",
    nn: "Den som koden stod for, har trekt seg, og koplinga er sletta.",
    en: "The person behind the code has withdrawn, and the link is deleted.",
  },
};

/** A role that the terms don't name. */
export const roleNotAllowed: IssueDefinition = {
  code: "anonymize.role-not-allowed",
  texts: {
    nb: "Rollen kan ikke finne personen bak en kode i denne listen. Forsøket er loggført.",
    nn: "Rolla kan ikkje finne personen bak ein kode i denne lista. Forsøket er loggført.",
    en: "The role may not find the person behind a code of this list. The attempt is logged.",
  },
};

/** The last day of the list, or of the person's data, is past. */
export const retentionOver: IssueDefinition = {
  code: "anonymize.retention-over",
  texts: {
    nb: "Siste dag er passert ({retainUntil}). Slett listen eller koblingen, eller registrer en ny siste dag med grunn.",
    nn: "Siste dag er passert ({retainUntil}). Slett lista eller koplinga, eller registrer ein ny siste dag med grunn.",
    en: "The last day is past ({retainUntil}). Destroy the list or the link, or record a new last day with its reason.",
  },
};

/** A consent that ends before it is given. */
export const consentEndsBeforeStart: IssueDefinition = {
  code: "anonymize.consent-ends-before-start",
  texts: {
    nb: "Samtykket kan ikke slutte før det er gitt.",
    nn: "Samtykket kan ikkje slutte før det er gitt.",
    en: "The consent cannot end before it is given.",
  },
};
