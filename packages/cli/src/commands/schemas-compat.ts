import { pickText, type LocalizedText } from "@medvirk/core";
import { toJsonSchema } from "@medvirk/core/schemas";
import { invalidJsonSchema } from "../issues.ts";
import { refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { readJson } from "../io/read-records.ts";
import { writeJson } from "../io/write-json.ts";
import { unusable } from "../messages/unusable.ts";
import type {
  ArgumentDefinition,
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption } from "../program/shared-options.ts";
import { compareSchemas, type SchemaComparison } from "../schemas/compare-schemas.ts";
import { findSchema } from "../schemas/published-schemas.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  fallback: "text",
  text: { nb: "formatet på svaret", nn: "formatet på svaret", en: "format of the answer" },
};

const roleOption: OptionDefinition = {
  name: "role",
  value: "ROLE",
  choices: ["reader", "writer", "both"],
  fallback: "both",
  text: {
    nb: "hva som må holde for sluttkode 0: at nye lesere tar gamle dokumenter (reader), at gamle lesere tar nye (writer)",
    nn: "kva som må halde for sluttkode 0: at nye lesarar tek gamle dokument (reader), at gamle lesarar tek nye (writer)",
    en: "what must hold for exit code 0: new readers accept old documents (reader), old readers accept new ones (writer)",
  },
};

const answers: Readonly<
  Record<"reader" | "writer", Readonly<Record<"yes" | "no", LocalizedText>>>
> = {
  reader: {
    yes: {
      nb: "reader: ja – den som leser etter det nye skjemaet, tar alle dokumenter etter det gamle",
      nn: "reader: ja – den som les etter det nye skjemaet, tek alle dokument etter det gamle",
      en: "reader: yes – who reads by the new schema accepts every document of the old one",
    },
    no: {
      nb: "reader: nei – den som leser etter det nye skjemaet, kan avvise dokumenter etter det gamle",
      nn: "reader: nei – den som les etter det nye skjemaet, kan avvise dokument etter det gamle",
      en: "reader: no – who reads by the new schema may refuse documents of the old one",
    },
  },
  writer: {
    yes: {
      nb: "writer: ja – den som leser etter det gamle skjemaet, tar alle dokumenter etter det nye",
      nn: "writer: ja – den som les etter det gamle skjemaet, tek alle dokument etter det nye",
      en: "writer: yes – who reads by the old schema accepts every document of the new one",
    },
    no: {
      nb: "writer: nei – den som leser etter det gamle skjemaet, kan avvise dokumenter etter det nye",
      nn: "writer: nei – den som les etter det gamle skjemaet, kan avvise dokument etter det nye",
      en: "writer: no – who reads by the old schema may refuse documents of the new one",
    },
  },
};

/** `medvirk schemas compat`: two versions of a schema, for the CI of those who own one. */
export const schemasCompatCommand: CommandDefinition = {
  name: "schemas compat",
  text: {
    nb: "si om to versjoner av et skjema passer sammen",
    nn: "sei om to versjonar av eit skjema høver saman",
    en: "say whether two versions of a schema fit together",
  },
  arguments: [sideArgument("OLD"), sideArgument("NEW")],
  options: [roleOption, formatOption, outputOption],
  examples: ["medvirk schemas compat plans/plan@0.1 plans/plan --role reader"],
  run: compare,
};

function sideArgument(name: string): ArgumentDefinition {
  return {
    name,
    text: {
      nb: "en JSON Schema-fil eller et navn fra medvirk schemas list",
      nn: "ei JSON Schema-fil eller eit namn frå medvirk schemas list",
      en: "a JSON Schema file or a name of medvirk schemas list",
    },
  };
}

async function compare(call: CommandCall): Promise<ExitCode> {
  const [oldName = "", newName = ""] = call.values;
  refuseRepeatedStandardInput(call.values);
  const oldSchema = await readSchema(oldName, call);
  const newSchema = await readSchema(newName, call);
  const comparison = await compareSchemas(oldSchema, newSchema);
  if (comparison === undefined) throw unusable(newName, invalidJsonSchema);
  await withOutput(call, [oldName, newName], (write) =>
    write(
      optionValue(call, formatOption) === "json"
        ? writeJson(comparison)
        : writeComparison(comparison, call),
    ),
  );
  return holds(comparison, optionValue(call, roleOption)) ? 0 : 1;
}

async function readSchema(name: string, call: CommandCall): Promise<object> {
  if (!/^[\w-]+\/[\w-]+(?:@[\d.]+)?$|^urn:medvirk:/.test(name)) {
    const schema = await readJson(name, call);
    if (typeof schema !== "object" || schema === null) throw unusable(name, invalidJsonSchema);
    return schema;
  }
  return toJsonSchema(findSchema(name));
}

function writeComparison(comparison: SchemaComparison, { language }: CommandCall): string {
  const reader = answers.reader[comparison.newReadsOld ? "yes" : "no"];
  const writer = answers.writer[comparison.oldReadsNew ? "yes" : "no"];
  return `${pickText(reader, language)}\n${pickText(writer, language)}\n`;
}

function holds({ newReadsOld, oldReadsNew }: SchemaComparison, role: string | undefined): boolean {
  return (role === "writer" || newReadsOld) && (role === "reader" || oldReadsNew);
}
