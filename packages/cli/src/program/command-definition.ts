import type { Language, LocalizedText } from "@medvirk/core";
import type { Surroundings } from "./surroundings.ts";

/** 0: done; 1: done, with findings; 2 is given by the frame for unusable input or calls. */
export type ExitCode = 0 | 1;

/** A value that stands on its own in the call, such as a file. */
export interface ArgumentDefinition {
  /** As it stands in the usage line, in capitals. */
  readonly name: string;
  readonly text: LocalizedText;
  readonly optional?: true;
  /** Only the last may take several values. */
  readonly several?: true;
}

/** An option of a command. */
export interface OptionDefinition {
  /** Without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What the value is, in capitals; absent for a flag. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times; its value is then a list. */
  readonly repeatable?: true;
  /** What holds when the option isn't given. */
  readonly fallback?: string;
  readonly text: LocalizedText;
}

/** A value, whether a flag was given, or the values of a repeatable option. */
export type OptionValue = string | boolean | readonly string[];

/** A call of a command, its options checked against their choices. */
export interface CommandCall {
  readonly values: readonly string[];
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** A command: its words, what it takes, and what it does. */
export interface CommandDefinition {
  /** One word, or two for a command of a group, such as `plan lint`. */
  readonly name: string;
  readonly text: LocalizedText;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  /** Calls that work in the folder of the package, for `--help`. */
  readonly examples: readonly string[];
  readonly run: (call: CommandCall) => Promise<ExitCode>;
}
