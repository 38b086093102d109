import { formatPath, formatText, localizeIssue, pickText, type LocalizedText } from "@medvirk/core";
import { parseWith, type SchemaDefinition, schemaId } from "@medvirk/core/schemas";
import packageJson from "../../package.json" with { type: "json" };
import type { CheckReport, Finding } from "../formats/finding.ts";
import { toJUnit } from "../formats/to-junit.ts";
import { toSarif } from "../formats/to-sarif.ts";
import { placeOf, refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { isLinesFile, readRecords } from "../io/read-records.ts";
import { writeJson } from "../io/write-json.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption } from "../program/shared-options.ts";
import { findSchema } from "../schemas/published-schemas.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json", "sarif", "junit"],
  fallback: "text",
  text: { nb: "formatet på funnene", nn: "formatet på funna", en: "format of the findings" },
};

const linesOption: OptionDefinition = {
  name: "jsonl",
  text: {
    nb: "hver linje er et dokument (som for .jsonl og .ndjson)",
    nn: "kvar linje er eit dokument (som for .jsonl og .ndjson)",
    en: "each line is a document (as for .jsonl and .ndjson)",
  },
};

const summary: LocalizedText = {
  nb: "{schema}: dokumenter {documents}, gyldige {valid}, funn {findings}",
  nn: "{schema}: dokument {documents}, gyldige {valid}, funn {findings}",
  en: "{schema}: documents {documents}, valid {valid}, findings {findings}",
};

/** `medvirk validate`: documents against a published schema. */
export const validateCommand: CommandDefinition = {
  name: "validate",
  text: {
    nb: "kontroller dokumenter mot et publisert skjema",
    nn: "kontroller dokument mot eit publisert skjema",
    en: "check documents against a published schema",
  },
  arguments: [
    {
      name: "SCHEMA",
      text: {
        nb: "navn fra medvirk schemas list, gjerne med @versjon",
        nn: "namn frå medvirk schemas list, gjerne med @versjon",
        en: "a name of medvirk schemas list, with @version if wanted",
      },
    },
    {
      name: "FILE",
      several: true,
      text: {
        nb: "JSON- eller JSONL-filer, eller - for standard inn",
        nn: "JSON- eller JSONL-filer, eller - for standard inn",
        en: "JSON or JSONL files, or - for standard input",
      },
    },
  ],
  options: [formatOption, linesOption, outputOption],
  examples: [
    "medvirk validate measures/episode examples/episodes.jsonl",
    "medvirk validate plans/plan examples/plan.json --format sarif -o plan.sarif",
  ],
  run: validate,
};

interface Checked {
  documents: number;
  valid: number;
  readonly findings: Finding[];
}

async function validate(call: CommandCall): Promise<ExitCode> {
  const [schemaName = "", ...files] = call.values;
  const definition = findSchema(schemaName);
  refuseRepeatedStandardInput(files);
  return withOutput(call, files, async (write) => {
    const checked: Checked = { documents: 0, valid: 0, findings: [] };
    const progress = startProgress(call);
    for (const file of files) {
      const asLines = call.options["jsonl"] === true || isLinesFile(file);
      for await (const { value, line } of readRecords(file, asLines, call)) {
        check(checked, definition, value, { file: placeOf(file), line }, call);
        progress.step();
      }
    }
    progress.end();
    await write(writeReport(checked, definition, files.map(placeOf), call));
    return checked.findings.length === 0 ? 0 : 1;
  });
}

function check(
  checked: Checked,
  definition: SchemaDefinition,
  value: unknown,
  { file, line }: { file: string; line: number | undefined },
  call: CommandCall,
): void {
  checked.documents += 1;
  const result = parseWith(definition.schema, value);
  if (result.ok) {
    checked.valid += 1;
    return;
  }
  for (const issue of result.issues) {
    checked.findings.push({
      file,
      ...(line === undefined ? {} : { line }),
      path: issue.path,
      code: issue.code,
      level: "error",
      message: localizeIssue(issue, call.language),
    });
  }
}

function writeReport(
  { documents, valid, findings }: Checked,
  definition: SchemaDefinition,
  files: readonly string[],
  call: CommandCall,
): string {
  const report: CheckReport = {
    tool: "medvirk validate",
    version: packageJson.version,
    files,
    findings,
  };
  const schema = schemaId(definition);
  const format = optionValue(call, formatOption);
  if (format === "sarif") return toSarif(report);
  if (format === "junit") return toJUnit(report);
  if (format === "json") return writeJson({ schema, documents, valid, findings });
  const counts = { documents, valid, schema, findings: findings.length };
  const lines = findings.map(({ file, line, path, code, message }) => {
    const place = line === undefined ? file : `${file}:${String(line)}`;
    const where = path.length === 0 ? "" : `${formatPath(path)}: `;
    return `${place}: ${where}${message} [${code}]\n`;
  });
  const said = formatText(pickText(summary, call.language), counts, call.language);
  return `${lines.join("")}${said}\n`;
}
