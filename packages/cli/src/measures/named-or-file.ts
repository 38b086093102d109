import type { z } from "zod";
import { readChecked } from "../io/read-config.ts";
import { unknownBuiltIn } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";

/**
 * Lists what a repeatable option was given.
 *
 * @param call - the call
 * @param option - repeatable
 * @returns the values in the order given
 */
export function valuesOf(call: CommandCall, option: OptionDefinition): readonly string[] {
  const asked = call.options[option.name];
  return typeof asked === "object" ? asked : [];
}

/** Lists those of the values that are files: a path has a point or a slash, a built-in id has none. */
export function filesOf(values: readonly string[]): readonly string[] {
  return values.filter(isFile);
}

function isFile(value: string): boolean {
  return value === "-" || /[./\\]/.test(value);
}

/**
 * Finds what each value of an option names: something built in, or a JSON file of one's own.
 *
 * @param call - the call
 * @param option - repeatable, of ids and files
 * @param builtIn - what the package has
 * @param schema - of a file
 * @returns what was named, in the order given
 * @throws an error of `unusable`: `cli.unknown-built-in`, and the issues of the schema
 */
export async function readNamed<Schema extends z.ZodType, Item extends { readonly id: string }>(
  call: CommandCall,
  option: OptionDefinition,
  builtIn: readonly Item[],
  schema: Schema,
): Promise<readonly (Item | z.output<Schema>)[]> {
  const found: (Item | z.output<Schema>)[] = [];
  for (const value of valuesOf(call, option)) {
    const known = builtIn.find(({ id }) => id === value);
    if (known === undefined && !isFile(value)) {
      const allowed = builtIn.map(({ id }) => id).join(", ");
      throw unusable(`--${option.name}`, unknownBuiltIn, { allowed });
    }
    found.push(known ?? (await readChecked(value, schema, call)));
  }
  return found;
}
