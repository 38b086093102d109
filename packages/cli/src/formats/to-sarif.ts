import { formatPath } from "@medvirk/core";
import type { CheckReport, Finding, FindingLevel } from "./finding.ts";

const sarifLevels: Readonly<Record<FindingLevel, string>> = {
  error: "error",
  warning: "warning",
  hint: "note",
};

/**
 * Writes findings as SARIF, which code hosts and editors show beside the file.
 *
 * @param report - what was checked and found
 * @returns a SARIF log as JSON text
 * @source OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0 (2020)
 */
export function toSarif(report: CheckReport): string {
  const ruleIds = [...new Set(report.findings.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool,
            version: report.version,
            rules: ruleIds.map((id) => ruleOf(id, report.ruleTexts?.get(id))),
          },
        },
        artifacts: report.files.map((file) => ({ location: { uri: uriOf(file) } })),
        results: report.findings.map((finding) => resultOf(finding, ruleIds)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, text: string | undefined): object {
  return text === undefined ? { id } : { id, shortDescription: { text } };
}

function resultOf(finding: Finding, ruleIds: readonly string[]): object {
  const { file, line, path, code, level, message, isSetAside } = finding;
  const physical = {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  };
  return {
    ruleId: code,
    ruleIndex: ruleIds.indexOf(code),
    level: sarifLevels[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: physical,
        logicalLocations: [{ fullyQualifiedName: formatPath(path), kind: "member" }],
      },
    ],
    ...(isSetAside === true ? { suppressions: [{ kind: "inSource" }] } : {}),
  };
}

/** A SARIF uri has forward slashes and percent signs for what is no part of a path. */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll(/\p{Surrogate}/gu, "\uFFFD").replaceAll("\\", "/"))
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F");
}
