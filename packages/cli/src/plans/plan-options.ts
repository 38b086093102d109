import { unknownChoice } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type {
  ArgumentDefinition,
  CommandCall,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";

export const planArgument: ArgumentDefinition = {
  name: "PLAN",
  text: {
    nb: "JSON-dokument etter plans/plan, eller -",
    nn: "JSON-dokument etter plans/plan, eller -",
    en: "JSON document by plans/plan, or -",
  },
};

export const withinOption: OptionDefinition = {
  name: "within",
  value: "DAYS",
  text: {
    nb: "bare det som kommer innen så mange dager; det som er passert, er alltid med",
    nn: "berre det som kjem innan så mange dagar; det som er passert, er alltid med",
    en: "only what comes within so many days; what has passed always stands",
  },
};

/**
 * Gives the days of `--within`.
 *
 * @param call - the call
 * @returns the days; infinity where the option isn't given
 * @throws an error of `unusable`: `cli.unknown-choice`
 */
export function withinDaysOf(call: CommandCall): number {
  const given = optionValue(call, withinOption);
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,5}$/.test(given)) throw unusable("--within", unknownChoice, { allowed: "0–99999" });
  return Number(given);
}

export const partyOption: OptionDefinition = {
  name: "for",
  value: "PARTY",
  text: {
    nb: "id-en til en part: bare det parten kan se etter samtykkene på dagen",
    nn: "id-en til ein part: berre det parten kan sjå etter samtykka på dagen",
    en: "id of a party: only what it may see by the consents of the day",
  },
};

export const levelOption: OptionDefinition = {
  name: "level",
  value: "LEVEL",
  choices: ["full", "easy-read"],
  fallback: "full",
  text: {
    nb: "alt som står i planen, eller en kort og lettlest utgave",
    nn: "alt som står i planen, eller ei kort og lettlesen utgåve",
    en: "all that stands in the plan, or a short text that is easy to read",
  },
};

export const detailOption: OptionDefinition = {
  name: "detail",
  value: "DETAIL",
  choices: ["discreet", "words"],
  fallback: "discreet",
  text: {
    nb: "hva en kalender får vite: bare at det er noe den dagen, eller planens ord",
    nn: "kva ein kalender får vite: berre at det er noko den dagen, eller orda i planen",
    en: "what a calendar is told: only that there is something that day, or the plan's words",
  },
};
