import { formatCitation, localizeIssue, pickText } from "@medvirk/core";
import { rules, type Finding, type LintOptions } from "@medvirk/plans";
import packageJson from "../../package.json" with { type: "json" };
import { toSarif } from "../formats/to-sarif.ts";
import { writeJson } from "../io/write-json.ts";

/** What was gone through, and how. */
export interface LintRun {
  readonly file: string;
  readonly options: LintOptions;
  readonly findings: readonly Finding[];
}

/**
 * Writes findings as JSON, with the day, the profile and what the office has turned off.
 *
 * @param run - what was gone through
 * @returns a JSON text
 */
export function findingsToJson({ file, options, findings }: LintRun): string {
  const { today, profile, rules: settings = {} } = options;
  const leftOut = Object.entries(settings).flatMap(([ruleId, { show, reason }]) =>
    show === "off" ? [{ ruleId, reason }] : [],
  );
  return writeJson({ file, today, profile, leftOut, findings });
}

/**
 * Writes findings as SARIF. A finding that was set aside in the plan is marked as suppressed there.
 *
 * @param run - what was gone through
 * @param language - of the texts
 * @returns a SARIF log as JSON text
 */
export function findingsToSarif({ file, findings }: LintRun, language: string): string {
  return toSarif({
    tool: "medvirk plan lint",
    version: packageJson.version,
    files: [file],
    ruleTexts: new Map(rules.map(({ id, title }) => [id, pickText(title, language)])),
    findings: findings.map((finding) => ({
      file,
      path: finding.path,
      code: finding.ruleId,
      level: finding.severity,
      message: `${localizeIssue(finding, language)} (${formatCitation(finding.citation, language)})`,
      ...(finding.setAsideAt === undefined ? {} : { isSetAside: true }),
    })),
  });
}
