import type { ReasonedActor } from "@medvirk/anonymize/pseudonyms";
import { missingOption } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";

export const columnOption: OptionDefinition = {
  name: "column",
  value: "NAME",
  repeatable: true,
  text: {
    nb: "kolonnen som skal få koder; kan gis flere ganger (nødvendig)",
    nn: "kolonnen som skal få kodar; kan givast fleire gonger (nødvendig)",
    en: "the column to be coded; may be given several times (required)",
  },
};

export const keyListOption: OptionDefinition = {
  name: "key-list",
  value: "FILE",
  text: {
    nb: "koblingsnøkkelen: forseglet, i en annen mappe enn dataene (nødvendig)",
    nn: "koplingsnøkkelen: forsegla, i ei anna mappe enn dataa (nødvendig)",
    en: "the key list: sealed, in another folder than the data (required)",
  },
};

export const newOption: OptionDefinition = {
  name: "new",
  value: "TERMS",
  text: {
    nb: "lag koblingsnøkkelen, med vilkårene i denne JSON-filen",
    nn: "lag koplingsnøkkelen, med vilkåra i denne JSON-fila",
    en: "make the key list, with the terms in this JSON file",
  },
};

export const recoverOption: OptionDefinition = {
  name: "recover",
  text: {
    nb: "åpne koblingsnøkkelen selv om en tidligere kjøring ble avbrutt; det loggføres",
    nn: "opne koplingsnøkkelen sjølv om ei tidlegare køyring vart avbroten; det blir loggført",
    en: "open the key list although an earlier run was interrupted; it is logged",
  },
};

export const revisionOption: OptionDefinition = {
  name: "minimum-revision",
  value: "NUMBER",
  fallback: "0",
  text: {
    nb: "utgaven som koblingsnøkkelen minst skal ha; en eldre kopi blir avvist",
    nn: "utgåva som koplingsnøkkelen minst skal ha; ein eldre kopi blir avvist",
    en: "the revision that the key list must at least have; an older copy is refused",
  },
};

export const keyFileOption: OptionDefinition = {
  name: "key-file",
  value: "FILE",
  text: {
    nb: "filen med nøkkelen (ellers fra miljøvariabelen)",
    nn: "fila med nøkkelen (elles frå miljøvariabelen)",
    en: "the file with the key (else from the environment variable)",
  },
};

export const keyVariableOption: OptionDefinition = {
  name: "key-variable",
  value: "NAME",
  fallback: "MEDVIRK_KEY",
  text: {
    nb: "miljøvariabelen med nøkkelen",
    nn: "miljøvariabelen med nøkkelen",
    en: "the environment variable with the key",
  },
};

export const emptyOption: OptionDefinition = {
  name: "empty",
  value: "WHAT",
  choices: ["refuse", "keep"],
  fallback: "refuse",
  text: {
    nb: "tomme celler: stopp, eller la dem stå tomme",
    nn: "tomme celler: stopp, eller la dei stå tomme",
    en: "empty cells: stop, or leave them empty",
  },
};

export const byOption: OptionDefinition = {
  name: "by",
  value: "USER",
  text: {
    nb: "hvem som gjør dette, til loggen (med --new og --recover)",
    nn: "kven som gjer dette, til loggen (med --new og --recover)",
    en: "who does this, for the log (with --new and --recover)",
  },
};

export const roleOption: OptionDefinition = {
  name: "role",
  value: "ROLE",
  text: {
    nb: "i hvilken rolle, til loggen (med --new og --recover)",
    nn: "i kva rolle, til loggen (med --new og --recover)",
    en: "in which role, for the log (with --new and --recover)",
  },
};

export const reasonOption: OptionDefinition = {
  name: "reason",
  value: "TEXT",
  text: {
    nb: "hvorfor, til loggen (med --new og --recover)",
    nn: "kvifor, til loggen (med --new og --recover)",
    en: "why, for the log (with --new and --recover)",
  },
};

/**
 * Gives the value of an option that the call can't do without.
 *
 * @param call - the call
 * @param option - the option
 * @returns its value
 * @throws an error of `unusable`: `cli.missing-option`
 */
export function requiredValue(call: CommandCall, option: OptionDefinition): string {
  const value = optionValue(call, option);
  if (value === undefined) throw unusable(`--${option.name}`, missingOption);
  return value;
}

/**
 * Gives who acts, for the log of the key list.
 *
 * @param call - the call
 * @returns who, when, in which role and why
 * @throws an error of `unusable`: `cli.missing-option`
 */
export function actorOf(call: CommandCall): ReasonedActor {
  return {
    at: call.surroundings.now().toISOString(),
    by: requiredValue(call, byOption),
    role: requiredValue(call, roleOption),
    reason: requiredValue(call, reasonOption),
  };
}
