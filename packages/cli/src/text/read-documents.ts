import { parseWith } from "@medvirk/core/schemas";
import { z } from "zod";
import { placeOf, readWhole } from "../io/input.ts";
import { parseJson } from "../io/parse-json.ts";
import { readLines } from "../io/read-lines.ts";
import { unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { encodingOption, optionValue } from "../program/shared-options.ts";

/** A text and what it is called in the output. */
export interface TextDocument {
  readonly id: string | number;
  readonly text: string;
}

/**
 * Reads the texts of the call: a file each, or a JSON object `{ id, text }` a line.
 *
 * @param files - paths, or `-`
 * @param asLines - whether each line is a document
 * @param call - for standard input and encoding
 * @returns the documents, one at a time; a file's id is its path
 * @throws an error of `unusable`
 */
export async function* readDocuments(
  files: readonly string[],
  asLines: boolean,
  call: CommandCall,
): AsyncGenerator<TextDocument> {
  const encoding = optionValue(call, encodingOption) ?? "utf-8";
  const schema = z.strictObject({ id: z.union([z.string(), z.int()]), text: z.string() });
  for (const file of files) {
    if (!asLines) {
      yield { id: placeOf(file), text: await readWhole(file, encoding, call.surroundings) };
      continue;
    }
    for await (const { text, place } of readLines(file, encoding, call.surroundings)) {
      const parsed = parseWith(schema, parseJson(text, place));
      if (!parsed.ok) throw unusableFor(place, parsed.issues);
      yield parsed.value;
    }
  }
}
