import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCitation, pickText } from "@medvirk/core";
import { cell, code, plain } from "./markdown.mjs";

const words = {
  en: {
    intro: (count, date) =>
      `There are ${count} rules. The severity is the one on ${date}, the day this page was built, with every source counted (profile \`all\`); \`law\` and \`law-and-guidance\` leave some out.`,
    severities: { error: "error", warning: "warning", hint: "hint" },
    looksAt: "Looks at",
    scopes: { open: "plans that are not ended", ended: "ended plans", all: "every plan" },
    unverified: "not verified",
    sources: "Rests on",
  },
  nb: {
    intro: (count, date) =>
      `Det er ${count} regler. Alvorsgraden er den som gjaldt ${date}, dagen denne siden ble bygd, når alle kilder teller (profilen \`all\`). \`law\` og \`law-and-guidance\` holder noen utenfor.`,
    severities: { error: "feil", warning: "advarsel", hint: "hint" },
    looksAt: "Ser på",
    scopes: {
      open: "planer som ikke er avsluttet",
      ended: "avsluttede planer",
      all: "alle planer",
    },
    unverified: "ikke kontrollert",
    sources: "Bygger på",
  },
};

/** Writes the rules of `lintPlan`, by the phase from which they ask for something. */
export async function writeRulesPart({ docs, today }) {
  const { citationsOf, phases, rules, supportOf } = await import("@medvirk/plans");
  for (const language of ["en", "nb"]) {
    const word = words[language];
    const parts = phases.flatMap((phase) => {
      const own = rules.filter(({ from }) => from === phase.key);
      if (own.length === 0) return [];
      const name = pickText(phase.name, language);
      return [
        `## ${phase.number}. ${plain(name.charAt(0).toUpperCase() + name.slice(1))}`,
        `${plain(pickText(phase.purpose, language))}`,
        ...own.map((rule) =>
          ruleOf(rule, language, supportOf(rule, today, "all"), citationsOf(rule)),
        ),
      ];
    });
    const text = [word.intro(rules.length, today), ...parts].join("\n\n");
    await writeFile(join(docs, "reference", "_parts", language, "rules.md"), text);
  }
  return rules.length;
}

function ruleOf(rule, language, support, citations) {
  const word = words[language];
  const severity = support === undefined ? "–" : word.severities[support.severity];
  const sources = citations.map((citation) => {
    const written = cell(formatCitation({ ...citation, verified: "2000-01-01" }, language));
    const mark =
      citation.verified === false ? ` <span class="unverified">${word.unverified}</span>` : "";
    return `${written}${mark}`;
  });
  return [
    `### ${plain(pickText(rule.title, language))} {#${rule.id}}`,
    `<p class="rule-line"><code>${rule.id}</code> <strong>${severity}</strong></p>`,
    plain(pickText(rule.message, language)),
    `${word.looksAt}: ${code(rule.path)}, ${word.scopes[rule.scope]}. ${word.sources}: ${sources.join("; ")}.`,
  ].join("\n\n");
}
