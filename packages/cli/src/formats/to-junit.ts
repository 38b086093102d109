import { escapeMarkup, formatPath } from "@medvirk/core";
import type { CheckReport, Finding } from "./finding.ts";

/**
 * Writes findings as JUnit XML, which CI systems read: a test case a file, a failure a finding.
 *
 * @param report - what was checked and found
 * @returns an XML text
 * @source Jenkins xunit plugin, junit-10.xsd: test suites, cases and failures
 */
export function toJUnit({ tool, files, findings }: CheckReport): string {
  const failed = new Set(findings.map(({ file }) => file)).size;
  const counts = `tests="${String(files.length)}" failures="${String(failed)}" errors="0"`;
  const name = escapeMarkup(tool);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...files.map((file) =>
      caseOf(
        file,
        name,
        findings.filter((one) => one.file === file),
      ),
    ),
    "  </testsuite>",
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function caseOf(file: string, className: string, findings: readonly Finding[]): string {
  const start = `    <testcase name="${escapeMarkup(file)}" classname="${className}"`;
  const [first] = findings;
  if (first === undefined) return `${start} />`;
  const said = findings.map(({ line, path, code, message }) =>
    [
      line === undefined ? "" : `${String(line)}: `,
      formatPath(path),
      `: ${message} [${code}]`,
    ].join(""),
  );
  return [
    `${start}>`,
    `      <failure type="${escapeMarkup(first.code)}" message="${escapeMarkup(first.message)}">`,
    escapeMarkup(said.join("\n")),
    "      </failure>",
    "    </testcase>",
  ].join("\n");
}
