import { validateCommand } from "./commands/validate.ts";
import { schemasListCommand } from "./commands/schemas-list.ts";
import { schemasGetCommand } from "./commands/schemas-get.ts";
import { schemasCompatCommand } from "./commands/schemas-compat.ts";
import type { CommandDefinition } from "./program/command-definition.ts";

/** Every command, in the order of the help. A command that doesn't exist yet isn't listed. */
export const commands: readonly CommandDefinition[] = [
  validateCommand,
  schemasListCommand,
  schemasGetCommand,
  schemasCompatCommand,
];
