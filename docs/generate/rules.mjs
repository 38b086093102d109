import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pickText } from "@medvirk/core";
import { cell, plain, table } from "./markdown.mjs";
import { rulePage } from "./rule-page.mjs";
import { severities } from "./rule-words.mjs";

const words = {
  en: {
    intro: (count, date) =>
      `There are ${count} rules. The severity is the one on ${date}, the day this page was built, with every source counted (profile \`all\`).`,
    byPhase: "By phase",
    bySeverity: "By severity",
    heads: ["rule", "severity", "what it says"],
    overview: "All rules",
  },
  nb: {
    intro: (count, date) =>
      `Det er ${count} regler. Alvorsgraden er den som gjaldt ${date}, dagen denne siden ble bygd, når alle kilder teller (profilen \`all\`).`,
    byPhase: "Etter fase",
    bySeverity: "Etter alvorsgrad",
    heads: ["regel", "alvorsgrad", "hva den sier"],
    overview: "Alle regler",
  },
};

/** Writes a page for each rule of `lintPlan`, the list of them all, and the menu between them. */
export async function writeRulePages({ docs, today }) {
  const plans = await import("@medvirk/plans");
  const examples = await import("@medvirk/plans/examples");
  const { phases, rules, supportOf } = plans;
  for (const [language, prefix] of [
    ["en", ""],
    ["nb", "nb/"],
  ]) {
    const folder = join(docs, prefix, "rules");
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const rule of rules) {
      const page = rulePage(rule, language, { plans, examples, today, prefix });
      await writeFile(join(folder, `${rule.id}.md`), page);
    }
    const shown = rules.map((rule) => ({
      rule,
      title: pickText(rule.title, language),
      link: `/${prefix}rules/${rule.id}`,
      severity: supportOf(rule, today, "all")?.severity,
    }));
    const byPhase = phases.map((phase) => ({
      name: capital(`${phase.number}. `, pickText(phase.name, language)),
      purpose: pickText(phase.purpose, language),
      shown: shown.filter(({ rule }) => rule.from === phase.key),
    }));
    const parts = join(docs, "reference", "_parts", language);
    await writeFile(join(parts, "rules.md"), listOf(shown, byPhase, language, today));
    await writeFile(
      join(docs, "reference", `rules-menu.${language}.json`),
      JSON.stringify(menuOf(byPhase, language, prefix), null, 2),
    );
  }
  return rules.length;
}

function listOf(shown, byPhase, language, today) {
  const word = words[language];
  const named = severities[language];
  return [
    word.intro(shown.length, today),
    `## ${word.byPhase}`,
    ...byPhase
      .filter((phase) => phase.shown.length > 0)
      .flatMap((phase) => [
        `### ${plain(phase.name)}`,
        plain(phase.purpose),
        table(
          word.heads,
          phase.shown.map(({ rule, title, link, severity }) => [
            `[${cell(title)}](${link})`,
            named[severity] ?? "–",
            cell(pickText(rule.message, language)),
          ]),
        ),
      ]),
    `## ${word.bySeverity}`,
    ...Object.keys(named).flatMap((severity) => [
      `### ${capital("", named[severity])}`,
      shown
        .filter((one) => one.severity === severity)
        .map(({ title, link }) => `- [${plain(title)}](${link})`)
        .join("\n"),
    ]),
    "",
  ].join("\n\n");
}

function menuOf(byPhase, language, prefix) {
  return [
    { text: words[language].overview, link: `/${prefix}rules` },
    ...byPhase
      .filter((phase) => phase.shown.length > 0)
      .map((phase) => ({
        text: phase.name,
        items: phase.shown.map(({ title, link }) => ({ text: title, link })),
      })),
  ];
}

function capital(before, text) {
  return `${before}${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
