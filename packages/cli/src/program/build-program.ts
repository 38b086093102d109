import { formatText, pickText, type Language } from "@medvirk/core";
import { Command, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { CommandDefinition, OptionDefinition } from "./command-definition.ts";
import * as texts from "./help-texts.ts";
import { languageOption } from "./shared-options.ts";

/** What the parser calls when a command was asked for. */
export type Chosen = (
  definition: CommandDefinition,
  values: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => void;

/** Where the parser's help goes. */
export interface HelpWriters {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Builds the parser of the command line: its commands and its help in one language.
 *
 * @param definitions - every command
 * @param language - of the help
 * @param writers - where help goes
 * @param chosen - called with the command that was asked for
 * @returns the parser; it throws a `CommanderError` where it would end the process
 */
export function buildProgram(
  definitions: readonly CommandDefinition[],
  language: Language,
  writers: HelpWriters,
  chosen: Chosen,
): Command {
  const program = prepare(new Command("medvirk"), language, writers)
    .description(pickText(texts.programText, language))
    .usage(pickText(texts.commandWord, language))
    .version(packageJson.version, "-V, --version", pickText(texts.versionOptionText, language))
    .helpCommand("help [COMMAND]", pickText(texts.helpCommandText, language))
    .addOption(optionOf(languageOption, language))
    .addHelpText("after", `\n${pickText(texts.exitCodesText, language)}`);
  const groups = new Map<string, Command>();
  for (const definition of definitions) {
    const [first = "", second] = definition.name.split(" ");
    const command = commandOf(definition, second ?? first, language, writers, chosen);
    if (second === undefined) program.addCommand(command);
    else groupOf(first, groups, program, language, writers).addCommand(command);
  }
  return program;
}

function prepare(command: Command, language: Language, writers: HelpWriters): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: writers.out,
      writeErr: writers.error,
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .configureHelp({
      styleTitle: (title) =>
        pickText(texts.titleTexts[title] ?? { nb: title, nn: title, en: title }, language),
      optionDescription: (option) => option.description,
    })
    .helpOption("-h, --help", pickText(texts.helpOptionText, language));
}

function groupOf(
  name: string,
  groups: Map<string, Command>,
  program: Command,
  language: Language,
  writers: HelpWriters,
): Command {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const text = texts.groupTexts[name];
  const group = prepare(new Command(name), language, writers)
    .description(text === undefined ? "" : pickText(text, language))
    .usage(pickText(texts.commandWord, language))
    .helpCommand(false);
  groups.set(name, group);
  program.addCommand(group);
  return group;
}

function commandOf(
  definition: CommandDefinition,
  name: string,
  language: Language,
  writers: HelpWriters,
  chosen: Chosen,
): Command {
  const command = prepare(new Command(name), language, writers)
    .description(pickText(definition.text, language))
    .addHelpText("after", examplesOf(definition, language));
  const usage = [pickText(texts.optionsWord, language)];
  for (const argument of definition.arguments) {
    const written = `${argument.name}${argument.several === true ? "..." : ""}`;
    const bracketed = argument.optional === true ? `[${written}]` : `<${written}>`;
    command.argument(bracketed, pickText(argument.text, language));
    usage.push(argument.optional === true ? `[${written}]` : written);
  }
  command.usage(usage.join(" "));
  for (const option of definition.options) command.addOption(optionOf(option, language));
  command.addOption(optionOf(languageOption, language));
  command.action(() => {
    chosen(definition, command.args, command.opts());
  });
  return command;
}

function optionOf(definition: OptionDefinition, language: Language): Option {
  const short = definition.short === undefined ? "" : `-${definition.short}, `;
  const value = definition.value === undefined ? "" : ` <${definition.value}>`;
  const option = new Option(`${short}--${definition.name}${value}`, describe(definition, language));
  if (definition.repeatable !== true) return option;
  return option.argParser((given: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    given,
  ]);
}

function describe({ text, choices, fallback }: OptionDefinition, language: Language): string {
  const said = pickText(text, language);
  const withChoices = choices === undefined ? said : `${said} (${choices.map(quoted).join(" | ")})`;
  return fallback === undefined
    ? withChoices
    : formatText(
        pickText(texts.fallbackText, language),
        { text: withChoices, fallback: quoted(fallback) },
        language,
      );
}

/** A sign that could be taken for part of the sentence stands in quotation marks. */
function quoted(choice: string): string {
  return /\w/.test(choice) ? choice : `"${choice}"`;
}

function examplesOf({ examples }: CommandDefinition, language: Language): string {
  return ["", pickText(texts.examplesTitle, language), ...examples.map((line) => `  ${line}`)].join(
    "\n",
  );
}
