import { lintPlan, type Finding } from "@medvirk/plans";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { describeFindings } from "../plans/describe-findings.ts";
import { lintOptionsOf, profileOption, settingsOption } from "../plans/lint-options.ts";
import { readPlan } from "../plans/read-plan.ts";
import { findingsToJson, findingsToSarif, type LintRun } from "../plans/write-findings.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption, todayOption } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json", "sarif"],
  fallback: "text",
  text: { nb: "formatet på funnene", nn: "formatet på funna", en: "format of the findings" },
};

const failOnOption: OptionDefinition = {
  name: "fail-on",
  value: "SEVERITY",
  choices: ["error", "warning", "hint", "never"],
  fallback: "hint",
  text: {
    nb: "den svakeste graden som gir sluttkode 1",
    nn: "den svakaste graden som gir sluttkode 1",
    en: "the weakest severity that gives exit code 1",
  },
};

/** `medvirk plan lint`: what the service may do next with a plan, each with its source. */
export const planLintCommand: CommandDefinition = {
  name: "plan lint",
  text: {
    nb: "se gjennom en individuell plan: hva tjenesten bør gjøre nå, med kilde",
    nn: "sjå gjennom ein individuell plan: kva tenesta bør gjere no, med kjelde",
    en: "go through an individual plan: what the service should do next, with sources",
  },
  arguments: [
    {
      name: "PLAN",
      text: {
        nb: "JSON-dokument etter plans/plan, eller -",
        nn: "JSON-dokument etter plans/plan, eller -",
        en: "JSON document by plans/plan, or -",
      },
    },
  ],
  options: [todayOption, profileOption, settingsOption, formatOption, failOnOption, outputOption],
  examples: [
    "medvirk plan lint examples/plan.json --today 2026-04-27",
    "medvirk plan lint examples/plan.json --settings examples/lint-settings.json",
  ],
  run: lint,
};

async function lint(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const options = await lintOptionsOf(call);
  const findings = lintPlan(await readPlan(file, call), options);
  const run = { file: placeOf(file), options, findings };
  const settings = optionValue(call, settingsOption);
  const inputs = settings === undefined ? [file] : [file, settings];
  await withOutput(call, inputs, (write) => write(writeRun(run, call)));
  return isFailure(findings, optionValue(call, failOnOption)) ? 1 : 0;
}

function writeRun(run: LintRun, call: CommandCall): string {
  const { language } = call;
  const format = optionValue(call, formatOption);
  if (format === "json") return findingsToJson(run);
  if (format === "sarif") return findingsToSarif(run, language);
  return describeFindings(run.findings, run.options, language);
}

/** A finding that somebody set aside with a reason stays visible, but fails nothing. */
function isFailure(findings: readonly Finding[], failOn: string | undefined): boolean {
  const severities: readonly string[] = ["error", "warning", "hint"];
  const counted = severities.slice(0, severities.indexOf(failOn ?? "hint") + 1);
  return findings.some(
    ({ severity, setAsideAt }) => setAsideAt === undefined && counted.includes(severity),
  );
}
