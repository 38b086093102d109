import { formatCitation, pickText, type LocalizedText } from "@medvirk/core";
import { copingStrategies } from "./coping-strategy.ts";
import { helperRoles } from "./helper-role.ts";
import { reflectionPrompts, reflectionSubjects } from "./reflection-prompt.ts";
import { reflectionWords } from "./reflection-words.ts";
import { workingConditions } from "./working-condition.ts";

/**
 * Writes a sheet for one's own reflection on a situation, to be read, and thrown away.
 *
 * It takes no answers and no names: there is nothing to store, to count or to hand on.
 *
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @returns plain text
 * @source Zacka and Lipsky after the group thesis of Volda (2023) and Strømme (c. 2010), read 2026-11-22
 * @example
 * ```ts
 * import { writeReflectionSheet } from "@medvirk/participation/reflection";
 *
 * writeReflectionSheet("en").split("\n")[0]; // => "For yourself: think of one situation"
 * ```
 */
export function writeReflectionSheet(language: string): string {
  const say = (text: LocalizedText): string => pickText(text, language);
  const list = (texts: readonly LocalizedText[]): readonly string[] =>
    texts.map((text) => `- ${say(text)}`);
  const citations = [...helperRoles, ...copingStrategies, ...workingConditions].map(
    ({ citation }) => formatCitation(citation, language),
  );
  return [
    say(reflectionWords.title),
    say(reflectionWords.privacy),
    "",
    say(reflectionWords.conditions),
    ...list(workingConditions.map(({ text }) => text)),
    "",
    say(reflectionWords.prompts),
    ...list(reflectionPrompts.map(({ text }) => text)),
    "",
    say(reflectionWords.subjects),
    ...list(reflectionSubjects.map(({ text }) => text)),
    "",
    say(reflectionWords.roles),
    ...helperRoles.flatMap(({ name, involvement, canBeGoodFor, risk }) => [
      `- ${say(name)}: ${say(involvement)}`,
      `  + ${say(canBeGoodFor)}`,
      `  − ${say(risk)}`,
    ]),
    "",
    say(reflectionWords.coping),
    ...list(copingStrategies.map(({ text }) => text)),
    "",
    say(reflectionWords.sources),
    ...[...new Set(citations)].map((citation) => `- ${citation}`),
  ].join("\n");
}
