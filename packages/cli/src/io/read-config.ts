import { parseWith } from "@medvirk/core/schemas";
import type { z } from "zod";
import { missingOption } from "../issues.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type { CommandCall, OptionDefinition } from "../program/command-definition.ts";
import { optionValue } from "../program/shared-options.ts";
import { placeOf } from "./input.ts";
import { readJson } from "./read-records.ts";

/** The file that says what a table holds. */
export const configOption: OptionDefinition = {
  name: "config",
  value: "FILE",
  text: {
    nb: "JSON-fil som sier hva kolonnene er (nødvendig)",
    nn: "JSON-fil som seier kva kolonnane er (nødvendig)",
    en: "JSON file that says what the columns are (required)",
  },
};

/**
 * Gives the file of `--config`.
 *
 * @param call - the call
 * @returns the path, or `-`
 * @throws an error of `unusable`: `cli.missing-option`
 */
export function configFileOf(call: CommandCall): string {
  const file = optionValue(call, configOption);
  if (file === undefined) throw unusable("--config", missingOption);
  return file;
}

/**
 * Reads a JSON file and checks it against a schema.
 *
 * @param file - a path, or `-`
 * @param schema - what it must be
 * @param call - for standard input
 * @returns the typed value
 * @throws an error of `unusable`, with every issue of the schema
 */
export async function readChecked<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  call: CommandCall,
): Promise<z.output<Schema>> {
  const parsed = parseWith(schema, await readJson(file, call));
  if (!parsed.ok) throw unusableFor(placeOf(file), parsed.issues);
  return parsed.value;
}
