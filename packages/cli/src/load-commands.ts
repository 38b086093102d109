import type { CommandDefinition } from "./program/command-definition.ts";

type Load = () => Promise<CommandDefinition>;

/** How each command is loaded alone. One that isn't here works too; it is loaded with all others. */
const loaders: Readonly<Record<string, Load>> = {
  validate: async () => (await import("./commands/validate.ts")).validateCommand,
  "schemas list": async () => (await import("./commands/schemas-list.ts")).schemasListCommand,
  "schemas get": async () => (await import("./commands/schemas-get.ts")).schemasGetCommand,
  "schemas compat": async () => (await import("./commands/schemas-compat.ts")).schemasCompatCommand,
  score: async () => (await import("./commands/score.ts")).scoreCommand,
  chart: async () => (await import("./commands/chart.ts")).chartCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  "plan lint": async () => (await import("./commands/plan-lint.ts")).planLintCommand,
  "plan render": async () => (await import("./commands/plan-render.ts")).planRenderCommand,
  "plan due": async () => (await import("./commands/plan-due.ts")).planDueCommand,
  "plan agenda": async () => (await import("./commands/plan-agenda.ts")).planAgendaCommand,
  "plan view": async () => (await import("./commands/plan-view.ts")).planViewCommand,
  "participation assess": async () =>
    (await import("./commands/participation-assess.ts")).participationAssessCommand,
  deidentify: async () => (await import("./commands/deidentify.ts")).deidentifyCommand,
  pseudonymize: async () => (await import("./commands/pseudonymize.ts")).pseudonymizeCommand,
  risk: async () => (await import("./commands/risk.ts")).riskCommand,
  anonymize: async () => (await import("./commands/anonymize.ts")).anonymizeCommand,
  suppress: async () => (await import("./commands/suppress.ts")).suppressCommand,
};

/**
 * Loads what a call needs: the command that it names, with the packages that this one uses and no
 * others; every command where it names none that is known, since help lists them all.
 *
 * @param words - the words after `medvirk`
 * @returns one command; none for the version alone; or all in the order of the help
 */
export async function loadCommands(
  words: readonly string[],
): Promise<readonly CommandDefinition[]> {
  if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) return [];
  const [first = "", second = ""] = commandWords(words);
  for (const name of [first, `${first} ${second}`]) {
    const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
    if (load !== undefined) return [await load()];
  }
  return (await import("./commands.ts")).commands;
}

/** The words that aren't options; `--lang` alone may stand before the command, with its value. */
function commandWords(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => !word.startsWith("-") && (index === 0 || words[index - 1] !== "--lang"),
  );
}
