import { isPlainDate, languages, type PlainDate } from "@medvirk/core";
import { invalidToday } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "./command-definition.ts";

export const languageOption: OptionDefinition = {
  name: "lang",
  value: "LANGUAGE",
  choices: languages,
  text: {
    nb: "språket i meldinger og tekster (ellers fra LC_ALL eller LANG)",
    nn: "språket i meldingar og tekstar (elles frå LC_ALL eller LANG)",
    en: "language of messages and texts (else from LC_ALL or LANG)",
  },
};

export const outputOption: OptionDefinition = {
  name: "output",
  short: "o",
  value: "FILE",
  text: {
    nb: "skriv til filen i stedet for til standard ut; alt eller ingenting",
    nn: "skriv til fila i staden for til standard ut; alt eller ingenting",
    en: "write to the file instead of standard output; all or nothing",
  },
};

export const encodingOption: OptionDefinition = {
  name: "encoding",
  value: "NAME",
  choices: ["utf-8", "windows-1252", "iso-8859-1", "utf-16le"],
  fallback: "utf-8",
  text: {
    nb: "tegnsettet i det som leses (norsk Excel: ofte windows-1252)",
    nn: "teiknsettet i det som blir lese (norsk Excel: ofte windows-1252)",
    en: "encoding of what is read (Norwegian Excel: often windows-1252)",
  },
};

export const separatorOption: OptionDefinition = {
  name: "separator",
  value: "SIGN",
  choices: [",", ";", "tab", "|"],
  fallback: ",",
  text: {
    nb: "skilletegnet mellom kolonnene i CSV (norsk Excel: ;)",
    nn: "skiljeteiknet mellom kolonnane i CSV (norsk Excel: ;)",
    en: "sign between the columns of CSV (Norwegian Excel: ;)",
  },
};

export const decimalOption: OptionDefinition = {
  name: "decimal",
  value: "SIGN",
  choices: [".", ","],
  fallback: ".",
  text: {
    nb: "desimaltegnet i tall i CSV (norsk Excel: ,)",
    nn: "desimalteiknet i tal i CSV (norsk Excel: ,)",
    en: "decimal sign of numbers in CSV (Norwegian Excel: ,)",
  },
};

export const todayOption: OptionDefinition = {
  name: "today",
  value: "YYYY-MM-DD",
  text: {
    nb: "dagen som reglene regner fra (ellers dagen i dag)",
    nn: "dagen som reglane reknar frå (elles dagen i dag)",
    en: "the day from which the rules count (else today)",
  },
};

/**
 * Gives the value of an option that takes one.
 *
 * @param call - the call
 * @param option - the option, of the command's own
 * @returns the value given, else the fallback; absent when there is neither
 */
export function optionValue(call: CommandCall, option: OptionDefinition): string | undefined {
  const value = call.options[option.name];
  return typeof value === "string" ? value : option.fallback;
}

/**
 * Gives the day from which rules count.
 *
 * @param call - the call
 * @returns `--today`, else the day of the machine's clock and zone
 */
export function todayOf(call: CommandCall): PlainDate {
  const given = call.options[todayOption.name];
  if (isPlainDate(given)) return given;
  if (given !== undefined) throw unusable("--today", invalidToday);
  const now = call.surroundings.now();
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
