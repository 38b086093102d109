import { formatCitation, formatText, pickText, type LocalizedText } from "@medvirk/core";
import { oneLine } from "../describe/one-line.ts";
import type { FlagFinding } from "./flag.ts";

const heading: LocalizedText = {
  nb: "Til samtale. Dette er situasjoner, ikke feil ved noen.",
  nn: "Til samtale. Dette er situasjonar, ikkje feil ved nokon.",
  en: "To talk about. These are situations, not faults in anyone.",
};

const raised: LocalizedText = {
  nb: "Tatt opp: «{note}»",
  nn: "Teke opp: «{note}»",
  en: "Raised: “{note}”",
};

/**
 * Says the situations found in plain words, each with its rule, a question and its source.
 *
 * @param findings - of `findFlags`
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @returns lines of text; empty when nothing was found
 * @example
 * ```ts
 * import { describeFlags } from "@medvirk/participation/flags";
 *
 * describeFlags([], "nb"); // => ""
 * ```
 */
export function describeFlags(findings: readonly FlagFinding[], language: string): string {
  if (findings.length === 0) return "";
  const say = (text: LocalizedText): string => pickText(text, language);
  const lines = findings.flatMap(({ label, rule, prompt, decisions, note, citations }) => [
    `- ${say(label)} (${decisions.map(oneLine).join(", ")})`,
    note === undefined
      ? `  ${say(rule)}`
      : `  ${formatText(say(raised), { note: oneLine(note) }, language)}`,
    `  ${say(prompt)}`,
    `  ${citations.map((citation) => formatCitation(citation, language)).join("; ")}`,
  ]);
  return [say(heading), ...lines].join("\n");
}
