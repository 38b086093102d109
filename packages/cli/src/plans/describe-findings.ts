import {
  formatCitation,
  formatPath,
  formatText,
  localizeIssue,
  pickText,
  type Citation,
  type LocalizedText,
} from "@medvirk/core";
import type { Finding, LintOptions } from "@medvirk/plans";

const severityTexts: Readonly<Record<Finding["severity"], LocalizedText>> = {
  error: {
    nb: "Krav som ikke er oppfylt",
    nn: "Krav som ikkje er oppfylte",
    en: "Requirements not met",
  },
  warning: { nb: "Anbefalt", nn: "Tilrådd", en: "Recommended" },
  hint: { nb: "Til hjelp", nn: "Til hjelp", en: "May help" },
};

const summary: LocalizedText = {
  nb: "{count} funn for {day}. De sier hva tjenesten kan gjøre, og stopper ingenting. Antallet sier ikke noe om hvor god planen er.",
  nn: "{count} funn for {day}. Dei seier kva tenesta kan gjere, og stoppar ingenting. Talet seier ikkje noko om kor god planen er.",
  en: "{count} findings for {day}. They say what the service can do, and block nothing. Their number says nothing of how good the plan is.",
};

const setAside: LocalizedText = { nb: "lagt til side", nn: "lagt til side", en: "set aside" };

const quieted: LocalizedText = {
  nb: "Dempet av kontoret: {reason}",
  nn: "Dempa av kontoret: {reason}",
  en: "Quieted by the office: {reason}",
};

const read: LocalizedText = {
  nb: "Lest: {source}",
  nn: "Lese: {source}",
  en: "Read: {source}",
};

const leftOut: LocalizedText = {
  nb: "Regler som kontoret har slått av",
  nn: "Reglar som kontoret har slått av",
  en: "Rules that the office has turned off",
};

/**
 * Says findings in plain words, the most binding first, with what the office has turned off.
 *
 * @param findings - of `lintPlan`
 * @param options - those it was called with
 * @param language - of the text
 * @returns lines of text
 */
export function describeFindings(
  findings: readonly Finding[],
  options: LintOptions,
  language: string,
): string {
  const lines: string[] = [];
  for (const severity of ["error", "warning", "hint"] as const) {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    lines.push(pickText(severityTexts[severity], language));
    for (const finding of found) lines.push(...linesOf(finding, language));
    lines.push("");
  }
  const off = Object.entries(options.rules ?? {}).filter(([, { show }]) => show === "off");
  if (off.length > 0) {
    lines.push(pickText(leftOut, language));
    lines.push(...off.map(([id, { reason }]) => `  ${id}: ${oneLine(reason)}`), "");
  }
  const params = { count: findings.length, day: options.today };
  lines.push(formatText(pickText(summary, language), params, language));
  return `${lines.join("\n")}\n`;
}

function linesOf(finding: Finding, language: string): readonly string[] {
  const aside = finding.setAsideAt === undefined ? "" : ` [${pickText(setAside, language)}]`;
  const place = [formatPath(finding.path), finding.ruleId].filter((part) => part !== "");
  const reason = finding.quieted && { reason: oneLine(finding.quieted.reason) };
  return [
    `  ${localizeIssue(finding, language)}${aside}`,
    `    ${place.join("  ")}`,
    `    ${formatCitation(finding.citation, language)}`,
    ...(finding.earlier === undefined ? [] : [`    ${earlierOf(finding.earlier, language)}`]),
    ...(reason ? [`    ${formatText(pickText(quieted, language), reason, language)}`] : []),
  ];
}

function earlierOf(citation: Citation, language: string): string {
  return formatText(
    pickText(read, language),
    { source: formatCitation(citation, language) },
    language,
  );
}

/** The office's own words, which could otherwise look like lines of the command's. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
