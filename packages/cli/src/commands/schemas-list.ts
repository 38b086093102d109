import { pickText } from "@medvirk/core";
import { schemaId } from "@medvirk/core/schemas";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption } from "../program/shared-options.ts";
import { nameOf, publishedSchemas } from "../schemas/published-schemas.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  fallback: "text",
  text: { nb: "formatet på listen", nn: "formatet på lista", en: "format of the list" },
};

/** `medvirk schemas list`: what can be validated. */
export const schemasListCommand: CommandDefinition = {
  name: "schemas list",
  text: {
    nb: "list opp skjemaene og versjonene deres",
    nn: "list opp skjemaa og versjonane deira",
    en: "list the schemas and their versions",
  },
  arguments: [],
  options: [formatOption, outputOption],
  examples: ["medvirk schemas list"],
  run: listSchemas,
};

async function listSchemas(call: CommandCall): Promise<ExitCode> {
  const schemas = publishedSchemas().map((definition) => ({
    name: nameOf(definition),
    version: definition.version,
    id: schemaId(definition),
    title: pickText(definition.title, call.language),
  }));
  const width = Math.max(
    0,
    ...schemas.map(({ name, version }) => name.length + version.length + 1),
  );
  const lines = schemas.map(
    ({ name, version, title }) => `${`${name}@${version}`.padEnd(width)}  ${title}\n`,
  );
  await withOutput(call, [], (write) =>
    write(optionValue(call, formatOption) === "json" ? writeJson(schemas) : lines.join("")),
  );
  return 0;
}
