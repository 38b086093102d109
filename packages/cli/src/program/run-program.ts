import type { IssueDefinition, Language, TextParams } from "@medvirk/core";
import { CommanderError } from "commander";
import * as issues from "../issues.ts";
import { loadCommands } from "../load-commands.ts";
import { formatMessage } from "../messages/format-message.ts";
import { issuesOf, unusable } from "../messages/unusable.ts";
import { buildProgram } from "./build-program.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { CommandCall, CommandDefinition, OptionValue } from "./command-definition.ts";
import { languageOption } from "./shared-options.ts";
import type { Surroundings } from "./surroundings.ts";

/** More messages than this help nobody. */
const MOST_MESSAGES = 50;

/**
 * Runs one call of the command.
 *
 * @param words - the words after `medvirk`
 * @param surroundings - streams, environment, clock
 * @returns the exit code: 0 done, 1 done with findings, 2 unusable input or call
 */
export async function runProgram(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const language = chooseLanguage(words, surroundings.environment);
  const say = (line: string): void => {
    surroundings.stderr.write(`medvirk: ${line}\n`);
  };
  try {
    return await parseAndRun(words, language, surroundings);
  } catch (error) {
    const kind = error instanceof Error ? error.name : "?";
    const located = issuesOf(error) ?? issuesOf(unusable("", issues.unexpected, { kind })) ?? [];
    for (const one of located.slice(0, MOST_MESSAGES)) say(formatMessage(one, language));
    if (located.length > MOST_MESSAGES) say(`… ${String(located.length)}`);
    return 2;
  }
}

async function parseAndRun(
  words: readonly string[],
  language: Language,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  let help = "";
  let run: (() => Promise<0 | 1>) | undefined;
  const program = buildProgram(
    await loadCommands(words),
    language,
    {
      out: (text) => surroundings.stdout.write(text),
      error: (text) => {
        help += text;
      },
    },
    (definition, values, options) => {
      const given = { ...program.opts(), ...options };
      const call = callOf(definition, values, given, language, surroundings);
      run = () => definition.run(call);
    },
  );
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") {
      surroundings.stderr.write(help);
      return 2;
    }
    if (error.code === "commander.unknownCommand") {
      surroundings.stderr.write(`${helpFor(program, words)}\n`);
    }
    throw callIssue(error);
  }
  return run === undefined ? 2 : await run();
}

function helpFor(program: ReturnType<typeof buildProgram>, words: readonly string[]): string {
  const group = program.commands.find(
    (command) => command.name() === words[0] && command.commands.length > 0,
  );
  return (group ?? program).helpInformation().trimEnd();
}

function callOf(
  definition: CommandDefinition,
  values: readonly string[],
  given: Readonly<Record<string, unknown>>,
  language: Language,
  surroundings: Surroundings,
): CommandCall {
  const options: Record<string, OptionValue | undefined> = {};
  for (const option of [...definition.options, languageOption]) {
    const value = given[camelCase(option.name)];
    if (!isOptionValue(value)) continue;
    if (option.choices?.includes(String(value)) === false) {
      throw unusable(`--${option.name}`, issues.unknownChoice, {
        allowed: option.choices.join(", "),
      });
    }
    options[option.name] = value;
  }
  return { values, options, language, surroundings };
}

function isOptionValue(value: unknown): value is OptionValue {
  return typeof value === "string" || typeof value === "boolean" || Array.isArray(value);
}

/** The parser keeps `--fail-on` as `failOn`. */
function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The parser's message repeats the call, which may hold anything: only names are taken from it. */
function callIssue(error: CommanderError): Error {
  const suggestion = /\(Did you mean (?:one of )?([\w\s,-]+)\?\)/.exec(error.message)?.[1];
  const option = /'(?:-\w, )?(--?[a-z][a-z-]*)(?: <[A-Z-]+>)?'/.exec(error.message)?.[1];
  const argument = /'([A-Z-]+)'/.exec(error.message)?.[1] ?? "";
  const say = (place: string, definition: IssueDefinition, params: TextParams = {}): Error =>
    unusable(place, definition, params);
  switch (error.code) {
    case "commander.unknownCommand":
      return suggestion === undefined
        ? say("", issues.unknownCommand)
        : say("", issues.unknownCommandNear, { suggestion });
    case "commander.unknownOption":
      return suggestion === undefined
        ? say(option ?? "--?", issues.unknownOption)
        : say(option ?? "--?", issues.unknownOptionNear, { suggestion });
    case "commander.missingArgument":
      return say("", issues.missingArgument, { argument });
    case "commander.excessArguments":
      return say("", issues.tooManyArguments);
    case "commander.optionMissingArgument":
      return say(option ?? "--?", issues.missingOptionValue);
    default:
      return say("", issues.invalidCall);
  }
}
