import {
  formatCitation,
  formatPath,
  formatText,
  localizeIssue,
  pickText,
  type LocalizedText,
} from "@medvirk/core";
import { lintPlan, type Finding } from "@medvirk/plans";
import { PlanSchema } from "@medvirk/plans/schemas";
import packageJson from "../../package.json" with { type: "json" };
import { toSarif } from "../formats/to-sarif.ts";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { readChecked } from "../io/read-config.ts";
import { writeJson } from "../io/write-json.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption, todayOf, todayOption } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json", "sarif"],
  fallback: "text",
  text: { nb: "formatet på funnene", nn: "formatet på funna", en: "format of the findings" },
};

const profileOption: OptionDefinition = {
  name: "profile",
  value: "PROFILE",
  choices: ["law", "law-and-guidance", "all"],
  fallback: "all",
  text: {
    nb: "hvilke kilder som teller: lov og forskrift, også veiledning, eller alt",
    nn: "kva kjelder som tel: lov og forskrift, òg rettleiing, eller alt",
    en: "which sources count: law and regulation, guidance too, or all",
  },
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

type Severity = Finding["severity"];

const severityTexts: Readonly<Record<Severity, LocalizedText>> = {
  error: {
    nb: "Krav som ikke er oppfylt",
    nn: "Krav som ikkje er oppfylte",
    en: "Requirements not met",
  },
  warning: { nb: "Anbefalt", nn: "Tilrådd", en: "Recommended" },
  hint: { nb: "Til hjelp", nn: "Til hjelp", en: "May help" },
};

const words = {
  summary: {
    nb: "{count} funn for {day}. De sier hva tjenesten kan gjøre, og stopper ingenting. Antallet sier ikke noe om hvor god planen er.",
    nn: "{count} funn for {day}. Dei seier kva tenesta kan gjere, og stoppar ingenting. Talet seier ikkje noko om kor god planen er.",
    en: "{count} findings for {day}. They say what the service can do, and block nothing. Their number says nothing of how good the plan is.",
  },
  setAside: { nb: "lagt til side", nn: "lagt til side", en: "set aside" },
} satisfies Readonly<Record<string, LocalizedText>>;

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
  options: [todayOption, profileOption, formatOption, failOnOption, outputOption],
  examples: ["medvirk plan lint examples/plan.json --today 2026-04-27"],
  run: lint,
};

async function lint(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const profile = profileOf(optionValue(call, profileOption));
  const plan = await readChecked(file, PlanSchema, call);
  const findings = lintPlan(plan, { today, profile });
  await withOutput(call, [file], (write) =>
    write(writeFindings(findings, placeOf(file), today, call)),
  );
  return isFailure(findings, optionValue(call, failOnOption)) ? 1 : 0;
}

function profileOf(written: string | undefined): "law" | "law-and-guidance" | "all" {
  return written === "law" || written === "law-and-guidance" ? written : "all";
}

/** A finding that somebody set aside with a reason stays visible, but fails nothing. */
function isFailure(findings: readonly Finding[], failOn: string | undefined): boolean {
  const severities: readonly string[] = ["error", "warning", "hint"];
  const counted = severities.slice(0, severities.indexOf(failOn ?? "hint") + 1);
  return findings.some(
    ({ severity, setAsideAt }) => setAsideAt === undefined && counted.includes(severity),
  );
}

function writeFindings(
  findings: readonly Finding[],
  file: string,
  today: string,
  call: CommandCall,
): string {
  const { language } = call;
  const format = optionValue(call, formatOption);
  if (format === "json") return writeJson({ file, today, findings });
  if (format !== "sarif") return describe(findings, today, language);
  return toSarif({
    tool: "medvirk plan lint",
    version: packageJson.version,
    files: [file],
    findings: findings.map((finding) => ({
      file,
      path: finding.path,
      code: finding.ruleId,
      level: finding.severity,
      message: `${localizeIssue(finding, language)} (${formatCitation(finding.citation, language)})`,
    })),
  });
}

function describe(findings: readonly Finding[], today: string, language: string): string {
  const lines: string[] = [];
  for (const severity of ["error", "warning", "hint"] as const) {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    lines.push(pickText(severityTexts[severity], language));
    for (const finding of found) {
      const aside =
        finding.setAsideAt === undefined ? "" : ` [${pickText(words.setAside, language)}]`;
      lines.push(
        `  ${localizeIssue(finding, language)}${aside}`,
        `    ${[formatPath(finding.path), finding.ruleId].filter((part) => part !== "").join("  ")}`,
        `    ${formatCitation(finding.citation, language)}`,
      );
    }
    lines.push("");
  }
  const params = { count: findings.length, day: today };
  lines.push(formatText(pickText(words.summary, language), params, language));
  return `${lines.join("\n")}\n`;
}
