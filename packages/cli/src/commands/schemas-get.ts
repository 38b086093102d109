import { toJsonSchema } from "@medvirk/core/schemas";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import type { CommandCall, CommandDefinition, ExitCode } from "../program/command-definition.ts";
import { outputOption } from "../program/shared-options.ts";
import { findSchema } from "../schemas/published-schemas.ts";

/** `medvirk schemas get`: a JSON Schema for any other language. */
export const schemasGetCommand: CommandDefinition = {
  name: "schemas get",
  text: {
    nb: "skriv ut et skjema som JSON Schema (2020-12)",
    nn: "skriv ut eit skjema som JSON Schema (2020-12)",
    en: "print a schema as JSON Schema (2020-12)",
  },
  arguments: [
    {
      name: "SCHEMA",
      text: {
        nb: "navn, gjerne med @versjon; ellers den nyeste",
        nn: "namn, gjerne med @versjon; elles den nyaste",
        en: "a name, with @version if wanted; else the newest",
      },
    },
  ],
  options: [outputOption],
  examples: ["medvirk schemas get measures/episode@0.1"],
  run: getSchema,
};

async function getSchema(call: CommandCall): Promise<ExitCode> {
  const [name = ""] = call.values;
  const definition = findSchema(name);
  await withOutput(call, [], (write) => write(writeJson(toJsonSchema(definition))));
  return 0;
}
