import type { IssueDefinition } from "@medvirk/core";

export * from "./pseudonyms/pseudonymize-issues.ts";

/** The command doesn't exist. */
export const unknownCommand: IssueDefinition = {
  code: "cli.unknown-command",
  texts: {
    nb: "Kommandoen finnes ikke.",
    nn: "Kommandoen finst ikkje.",
    en: "There is no such command.",
  },
};

/** The command doesn't exist, but one is near. */
export const unknownCommandNear: IssueDefinition = {
  code: "cli.unknown-command",
  texts: {
    nb: "Kommandoen finnes ikke. Mente du {suggestion}?",
    nn: "Kommandoen finst ikkje. Meinte du {suggestion}?",
    en: "There is no such command. Did you mean {suggestion}?",
  },
};

/** The command has no such option. */
export const unknownOption: IssueDefinition = {
  code: "cli.unknown-option",
  texts: {
    nb: "Kommandoen har ikke dette valget; se --help.",
    nn: "Kommandoen har ikkje dette valet; sjå --help.",
    en: "The command has no such option; see --help.",
  },
};

/** The command has no such option, but one is near. */
export const unknownOptionNear: IssueDefinition = {
  code: "cli.unknown-option",
  texts: {
    nb: "Kommandoen har ikke dette valget. Mente du {suggestion}?",
    nn: "Kommandoen har ikkje dette valet. Meinte du {suggestion}?",
    en: "The command has no such option. Did you mean {suggestion}?",
  },
};

/** The call lacks a value that the command needs. */
export const missingArgument: IssueDefinition = {
  code: "cli.missing-argument",
  texts: {
    nb: "Kallet mangler {argument}; se --help.",
    nn: "Kallet manglar {argument}; sjå --help.",
    en: "The call lacks {argument}; see --help.",
  },
};

/** The call has more values than the command takes. */
export const tooManyArguments: IssueDefinition = {
  code: "cli.too-many-arguments",
  texts: {
    nb: "Kallet har flere verdier enn kommandoen tar; se --help.",
    nn: "Kallet har fleire verdiar enn kommandoen tek; sjå --help.",
    en: "The call has more values than the command takes; see --help.",
  },
};

/** An option lacks its value. */
export const missingOptionValue: IssueDefinition = {
  code: "cli.missing-option-value",
  texts: {
    nb: "Valget mangler verdien sin; se --help.",
    nn: "Valet manglar verdien sin; sjå --help.",
    en: "The option lacks its value; see --help.",
  },
};

/** The command needs an option that isn't given. */
export const missingOption: IssueDefinition = {
  code: "cli.missing-option",
  texts: {
    nb: "Kommandoen trenger dette valget; se --help.",
    nn: "Kommandoen treng dette valet; sjå --help.",
    en: "The command needs this option; see --help.",
  },
};

/** An option has none of the values that it takes. */
export const unknownChoice: IssueDefinition = {
  code: "cli.unknown-choice",
  texts: {
    nb: "Verdien må være en av: {allowed}.",
    nn: "Verdien må vere ein av: {allowed}.",
    en: "The value must be one of: {allowed}.",
  },
};

/** The call can't be understood. */
export const invalidCall: IssueDefinition = {
  code: "cli.invalid-call",
  texts: {
    nb: "Kallet kan ikke tolkes; se --help.",
    nn: "Kallet kan ikkje tolkast; sjå --help.",
    en: "The call can't be understood; see --help.",
  },
};

/** `--today` is no day. */
export const invalidToday: IssueDefinition = {
  code: "cli.invalid-today",
  texts: {
    nb: "Dagen må finnes og være skrevet ÅÅÅÅ-MM-DD.",
    nn: "Dagen må finnast og vere skriven ÅÅÅÅ-MM-DD.",
    en: "The day must exist and be written YYYY-MM-DD.",
  },
};

/** The command met an error of its own. */
export const unexpected: IssueDefinition = {
  code: "cli.unexpected",
  texts: {
    nb: "Kommandoen stoppet på en feil i seg selv ({kind}). Meld fra, uten å legge ved personopplysninger.",
    nn: "Kommandoen stoppa på ein feil i seg sjølv ({kind}). Meld frå, utan å leggje ved personopplysningar.",
    en: "The command stopped at an error of its own ({kind}). Please report it, without attaching personal data.",
  },
};

/** An input can't be read. */
export const cannotRead: IssueDefinition = {
  code: "cli.cannot-read",
  texts: {
    nb: "Filen kan ikke leses ({reason}).",
    nn: "Fila kan ikkje lesast ({reason}).",
    en: "The file can't be read ({reason}).",
  },
};

/** A path names something else than a file. */
export const notAFile: IssueDefinition = {
  code: "cli.not-a-file",
  texts: {
    nb: "Stien er ikke en vanlig fil.",
    nn: "Stien er ikkje ei vanleg fil.",
    en: "The path is not an ordinary file.",
  },
};

/** An input holds nothing. */
export const emptyInput: IssueDefinition = {
  code: "cli.empty-input",
  texts: {
    nb: "Filen er tom.",
    nn: "Fila er tom.",
    en: "The file is empty.",
  },
};

/** The call reads standard input twice. */
export const repeatedStandardInput: IssueDefinition = {
  code: "cli.repeated-standard-input",
  texts: {
    nb: "Standard inn (-) kan bare leses én gang.",
    nn: "Standard inn (-) kan berre lesast éin gong.",
    en: "Standard input (-) can be read only once.",
  },
};

/** The output can't be written. */
export const cannotWrite: IssueDefinition = {
  code: "cli.cannot-write",
  texts: {
    nb: "Filen kan ikke skrives ({reason}).",
    nn: "Fila kan ikkje skrivast ({reason}).",
    en: "The file can't be written ({reason}).",
  },
};

/** The folder of the output doesn't exist. */
export const missingFolder: IssueDefinition = {
  code: "cli.missing-folder",
  texts: {
    nb: "Mappen som filen skal ligge i, finnes ikke. Lag den først.",
    nn: "Mappa som fila skal liggje i, finst ikkje. Lag ho først.",
    en: "The folder for the file doesn't exist. Make it first.",
  },
};

/** The output would overwrite an input. */
export const outputIsInput: IssueDefinition = {
  code: "cli.output-is-input",
  texts: {
    nb: "Filen leses i samme kall og blir ikke overskrevet. Velg et annet navn.",
    nn: "Fila blir lesen i same kall og blir ikkje overskriven. Vel eit anna namn.",
    en: "The file is read by the same call and is not overwritten. Choose another name.",
  },
};

/** The bytes are not text in the encoding. */
export const malformedText: IssueDefinition = {
  code: "cli.malformed-text",
  texts: {
    nb: "Innholdet er ikke {encoding}: feil ved byte {offset}. Prøv --encoding windows-1252 (vanlig fra norsk Excel) eller utf-16le.",
    nn: "Innhaldet er ikkje {encoding}: feil ved byte {offset}. Prøv --encoding windows-1252 (vanleg frå norsk Excel) eller utf-16le.",
    en: "The content is not {encoding}: it breaks at byte {offset}. Try --encoding windows-1252 (common from Norwegian Excel) or utf-16le.",
  },
};

/** The bytes are not the UTF-8 that JSON must be; such a command has no `--encoding` to try. */
export const notUtf8: IssueDefinition = {
  code: "cli.malformed-text",
  texts: {
    nb: "Innholdet er ikke ren tekst i UTF-8, slik JSON må være: feil ved byte {offset}. Lagre filen som UTF-8.",
    nn: "Innhaldet er ikkje rein tekst i UTF-8, slik JSON må vere: feil ved byte {offset}. Lagre fila som UTF-8.",
    en: "The content is not plain text in UTF-8, which JSON must be: it breaks at byte {offset}. Save the file as UTF-8.",
  },
};

/** The file's own mark says another encoding. */
export const byteOrderMarkMismatch: IssueDefinition = {
  code: "cli.byte-order-mark-mismatch",
  texts: {
    nb: "Filen begynner med merket til {encoding}. Bruk --encoding {encoding}.",
    nn: "Fila byrjar med merket til {encoding}. Bruk --encoding {encoding}.",
    en: "The file begins with the mark of {encoding}. Use --encoding {encoding}.",
  },
};

/** The file is UTF-8, read as a one-byte encoding. */
export const utf8ReadAsOther: IssueDefinition = {
  code: "cli.utf8-read-as-other",
  texts: {
    nb: "Filen ser ut til å være UTF-8. Bruk --encoding utf-8.",
    nn: "Fila ser ut til å vere UTF-8. Bruk --encoding utf-8.",
    en: "The file looks like UTF-8. Use --encoding utf-8.",
  },
};

/** The text holds a null character. */
export const nullCharacter: IssueDefinition = {
  code: "cli.null-character",
  texts: {
    nb: "Innholdet har et nulltegn og er ikke ren tekst. Er det UTF-16, bruk --encoding utf-16le.",
    nn: "Innhaldet har eit nullteikn og er ikkje rein tekst. Er det UTF-16, bruk --encoding utf-16le.",
    en: "The content holds a null character and is not plain text. If it is UTF-16, use --encoding utf-16le.",
  },
};

/** The text isn't JSON. */
export const invalidJsonAt: IssueDefinition = {
  code: "cli.invalid-json",
  texts: {
    nb: "Innholdet er ikke gyldig JSON: feil på linje {line}, tegn {column}.",
    nn: "Innhaldet er ikkje gyldig JSON: feil på linje {line}, teikn {column}.",
    en: "The content is not valid JSON: it breaks at line {line}, character {column}.",
  },
};

/** The text of one line isn't JSON; where the line stands in the file is said already. */
export const invalidJsonAtCharacter: IssueDefinition = {
  code: "cli.invalid-json",
  texts: {
    nb: "Innholdet er ikke gyldig JSON: feil ved tegn {column}.",
    nn: "Innhaldet er ikkje gyldig JSON: feil ved teikn {column}.",
    en: "The content is not valid JSON: it breaks at character {column}.",
  },
};

/** A text holds half a character. */
export const loneSurrogate: IssueDefinition = {
  code: "cli.lone-surrogate",
  texts: {
    nb: "Teksten har et halvt tegn (en enslig surrogat) og kan ikke lagres som tekst.",
    nn: "Teksten har eit halvt teikn (ein einsleg surrogat) og kan ikkje lagrast som tekst.",
    en: "The text holds half a character (a lone surrogate) and can't be stored as text.",
  },
};

/** An object of JSON has the same field twice, and only one of them would be read. */
export const repeatedField: IssueDefinition = {
  code: "cli.repeated-field",
  texts: {
    nb: "Feltet står to ganger i samme objekt, og bare det ene ville bli lest.",
    nn: "Feltet står to gonger i same objekt, og berre det eine ville bli lese.",
    en: "The field stands twice in the same object, and only one of the two would be read.",
  },
};

/** A row has more or fewer cells than there are columns. */
export const csvRaggedRow: IssueDefinition = {
  code: "cli.csv-ragged-row",
  texts: {
    nb: "Raden har et annet antall celler enn de {columns} kolonnene.",
    nn: "Rada har eit anna tal celler enn dei {columns} kolonnane.",
    en: "The row has another number of cells than the {columns} columns.",
  },
};

/** A quotation mark of CSV is out of place. */
export const csvQuote: IssueDefinition = {
  code: "cli.csv-quote",
  texts: {
    nb: "Et anførselstegn står galt eller blir aldri lukket.",
    nn: "Eit hermeteikn står gale eller blir aldri lukka.",
    en: "A quotation mark is out of place or never closed.",
  },
};

/** A row of CSV is too long. */
export const csvRecordTooLong: IssueDefinition = {
  code: "cli.csv-record-too-long",
  texts: {
    nb: "Raden er lengre enn {maximum} tegn; kanskje blir et anførselstegn aldri lukket.",
    nn: "Rada er lengre enn {maximum} teikn; kanskje blir eit hermeteikn aldri lukka.",
    en: "The row is longer than {maximum} characters; perhaps a quotation mark is never closed.",
  },
};

/** The text isn't CSV. */
export const csvUnreadable: IssueDefinition = {
  code: "cli.csv-unreadable",
  texts: {
    nb: "Innholdet kan ikke leses som CSV.",
    nn: "Innhaldet kan ikkje lesast som CSV.",
    en: "The content can't be read as CSV.",
  },
};

/** CSV was read with a separator that gives one column only. */
export const wrongSeparator: IssueDefinition = {
  code: "cli.wrong-separator",
  texts: {
    nb: 'Med dette skilletegnet blir det bare én kolonne. Prøv --separator "{separator}".',
    nn: 'Med dette skiljeteiknet blir det berre éin kolonne. Prøv --separator "{separator}".',
    en: 'This separator gives one column only. Try --separator "{separator}".',
  },
};

/** Two columns have the same name. */
export const repeatedColumn: IssueDefinition = {
  code: "cli.repeated-column",
  texts: {
    nb: "Kolonne {position} har samme navn som en annen.",
    nn: "Kolonne {position} har same namn som ein annan.",
    en: "Column {position} has the same name as another.",
  },
};

/** A column has no name. */
export const emptyColumnName: IssueDefinition = {
  code: "cli.empty-column-name",
  texts: {
    nb: "Kolonne {position} har ikke noe navn.",
    nn: "Kolonne {position} har ikkje noko namn.",
    en: "Column {position} has no name.",
  },
};

/** CSV lacks a column that the command needs. */
export const missingColumn: IssueDefinition = {
  code: "cli.missing-column",
  texts: {
    nb: "Kolonnen {column} mangler.",
    nn: "Kolonnen {column} manglar.",
    en: "The column {column} is missing.",
  },
};

/** CSV has a column that the command doesn't know. */
export const unknownColumn: IssueDefinition = {
  code: "cli.unknown-column",
  texts: {
    nb: "Kolonne {position} er ukjent. Kjente kolonner: {allowed}.",
    nn: "Kolonne {position} er ukjend. Kjende kolonnar: {allowed}.",
    en: "Column {position} is unknown. Known columns: {allowed}.",
  },
};

/** CSV has a column that the config doesn't declare. */
export const undeclaredColumn: IssueDefinition = {
  code: "cli.undeclared-column",
  texts: {
    nb: "Kolonne {position} er ikke nevnt i oppsettet. Oppsettet har: {allowed}. Er skilletegnet og tegnsettet riktig?",
    nn: "Kolonne {position} er ikkje nemnd i oppsettet. Oppsettet har: {allowed}. Er skiljeteiknet og teiknsettet rett?",
    en: "Column {position} is not declared in the config. The config has: {allowed}. Are the separator and the encoding right?",
  },
};

/** The rows of an episode don't stand together. */
export const splitEpisode: IssueDefinition = {
  code: "cli.split-episode",
  texts: {
    nb: "Radene for et forløp må stå samlet.",
    nn: "Radene for eit forløp må stå samla.",
    en: "The rows of an episode must stand together.",
  },
};

/** Rows of one episode say something else of the whole of it. */
export const changedWithinEpisode: IssueDefinition = {
  code: "cli.changed-within-episode",
  texts: {
    nb: "Radene for ett forløp må ha samme verdi i kolonnen {column}.",
    nn: "Radene for eitt forløp må ha same verdi i kolonnen {column}.",
    en: "The rows of one episode must have the same value in the column {column}.",
  },
};

/** A file with several episodes, where one is needed. */
export const severalEpisodes: IssueDefinition = {
  code: "cli.several-episodes",
  texts: {
    nb: "Filen har flere forløp. Velg ett med --episode.",
    nn: "Fila har fleire forløp. Vel eitt med --episode.",
    en: "The file holds several episodes. Pick one with --episode.",
  },
};

/** No episode of the file has the id. */
export const unknownEpisode: IssueDefinition = {
  code: "cli.unknown-episode",
  texts: {
    nb: "Ingen av forløpene i filen har denne id-en.",
    nn: "Ingen av forløpa i fila har denne id-en.",
    en: "No episode of the file has this id.",
  },
};

/** It can't be told how a file is written. */
export const unknownFileKind: IssueDefinition = {
  code: "cli.unknown-file-kind",
  texts: {
    nb: "Filnavnet sier ikke hva filen er. Bruk --input json, jsonl eller csv.",
    nn: "Filnamnet seier ikkje kva fila er. Bruk --input json, jsonl eller csv.",
    en: "The file's name doesn't tell what it is. Use --input json, jsonl or csv.",
  },
};

/** A cell isn't a number. */
export const invalidNumber: IssueDefinition = {
  code: "cli.invalid-number",
  texts: {
    nb: "Cellen må være et tall med {decimal} som desimaltegn.",
    nn: "Cella må vere eit tal med {decimal} som desimalteikn.",
    en: "The cell must be a number with {decimal} as decimal sign.",
  },
};

/** A number has the other decimal sign. */
export const wrongDecimal: IssueDefinition = {
  code: "cli.wrong-decimal",
  texts: {
    nb: 'Tallet har et annet desimaltegn. Prøv --decimal "{decimal}".',
    nn: 'Talet har eit anna desimalteikn. Prøv --decimal "{decimal}".',
    en: 'The number has another decimal sign. Try --decimal "{decimal}".',
  },
};

/** A cell isn't a whole number. */
export const notAnInteger: IssueDefinition = {
  code: "cli.not-an-integer",
  texts: {
    nb: "Cellen må være et helt tall.",
    nn: "Cella må vere eit heilt tal.",
    en: "The cell must be a whole number.",
  },
};

/** There is no such schema. */
export const unknownSchema: IssueDefinition = {
  code: "cli.unknown-schema",
  texts: {
    nb: "Skjemaet finnes ikke; se medvirk schemas list.",
    nn: "Skjemaet finst ikkje; sjå medvirk schemas list.",
    en: "There is no such schema; see medvirk schemas list.",
  },
};

/** A file isn't a JSON Schema that can be compared. */
export const invalidJsonSchema: IssueDefinition = {
  code: "cli.invalid-json-schema",
  texts: {
    nb: "Filen er ikke et JSON Schema som kan sammenlignes.",
    nn: "Fila er ikkje eit JSON Schema som kan samanliknast.",
    en: "The file is not a JSON Schema that can be compared.",
  },
};

/** Nothing built in has the id. */
export const unknownBuiltIn: IssueDefinition = {
  code: "cli.unknown-built-in",
  texts: {
    nb: "Ingen innebygd har denne id-en. Innebygde: {allowed}. En egen er en JSON-fil.",
    nn: "Ingen innebygd har denne id-en. Innebygde: {allowed}. Ein eigen er ei JSON-fil.",
    en: "Nothing built in has this id. Built in: {allowed}. One of your own is a JSON file.",
  },
};

/** The smallest count that may be shown isn't a whole number of at least 3. */
export const invalidMinimum: IssueDefinition = {
  code: "cli.invalid-minimum",
  texts: {
    nb: "Gi et helt tall, 3 eller mer: under det kan skjulte tall regnes ut.",
    nn: "Gi eit heilt tal, 3 eller meir: under det kan skjulte tal reknast ut.",
    en: "Give a whole number, 3 or more: below it, hidden counts can be computed.",
  },
};

/** Two policies for what takes one. */
export const onePolicy: IssueDefinition = {
  code: "cli.one-policy",
  texts: {
    nb: "Gi ett regelsett: under to kunne tallene trekkes fra hverandre.",
    nn: "Gi eitt regelsett: under to kunne tala trekkjast frå kvarandre.",
    en: "Give one policy: under two, counts could be subtracted from each other.",
  },
};

/** The mapping names a column that the file doesn't have. */
export const mappedColumnMissing: IssueDefinition = {
  code: "cli.mapped-column-missing",
  texts: {
    nb: "Filen har ikke kolonnen som skal være {column}.",
    nn: "Fila har ikkje kolonnen som skal vere {column}.",
    en: "The file does not have the column that is to be {column}.",
  },
};

/** A limit on the search that is no count. */
export const invalidNodeLimit: IssueDefinition = {
  code: "cli.invalid-node-limit",
  texts: {
    nb: "Antallet omkodinger må være et helt tall, 1 eller mer.",
    nn: "Talet på omkodingar må vere eit heilt tal, 1 eller meir.",
    en: "The number of recodings must be a whole number, 1 or more.",
  },
};
