import { addDays, localizeIssue, pickText } from "@medvirk/core";
import { cell, pathCode, plain, table } from "./markdown.mjs";
import { ranks, reasons, scopes, severities, texts, verbs } from "./rule-words.mjs";

const profiles = ["law", "law-and-guidance", "all"];
const languageNames = { nb: "bokmål", nn: "nynorsk", en: "English" };

/** The page of one rule: what it asks, on what it rests, and what it finds. */
export function rulePage(rule, language, { plans, examples, today, prefix }) {
  const word = texts[language];
  const title = pickText(rule.title, language);
  const now = plans.supportOf(rule, today, "all")?.severity;
  const phase = plans.phases.find(({ key }) => key === rule.from);
  return [
    `---\ntitle: ${JSON.stringify(title)}\n---`,
    `# ${plain(title)}`,
    `<p class="rule-line"><code>${rule.id}</code> <strong>${severities[language][now] ?? "–"}</strong></p>`,
    plain(pickText(rule.message, language)),
    `${word.looksAt}: ${pathCode(rule.path)}. ${scopes[language][rule.scope].replace(/^./, (letter) => letter.toUpperCase())}, ${word.from} ${phase.number} (${plain(pickText(phase.name, language))}).`,
    `## ${word.asks}`,
    table(
      [word.language, word.text],
      Object.entries(languageNames).map(([key, name]) => [
        name,
        `<span lang="${key}">${cell(rule.message[key])}</span>`,
      ]),
    ),
    `## ${word.strength}`,
    word.strengthNote,
    strengthOf(rule, language, plans),
    ...(rule.adjusted === undefined ? [] : [reasons[language][rule.adjusted.because]]),
    `## ${word.sources}`,
    sourcesOf(rule, language, plans),
    `## ${word.examples}`,
    word.synthetic,
    ...examplesOf(rule, language, { plans, examples, today }),
    `[${language === "en" ? "All rules" : "Alle regler"}](/${prefix}rules)`,
    "",
  ].join("\n\n");
}

/** Severity by period and profile; neighbours that say the same are one row. */
function strengthOf(rule, language, { supportOf, ...plans }) {
  const days = changeDays(rule, plans);
  const starts = [undefined, ...days];
  const rows = starts.map((from, at) => {
    const day = from ?? (days[0] === undefined ? "2026-01-01" : addDays(days[0], -1));
    const until = days[at] === undefined ? undefined : addDays(days[at], -1);
    return {
      from,
      until,
      shown: profiles.map((profile) => supportOf(rule, day, profile)?.severity),
    };
  });
  const merged = rows.reduce((done, row) => {
    const last = done.at(-1);
    if (last !== undefined && String(last.shown) === String(row.shown)) last.until = row.until;
    else done.push({ ...row });
    return done;
  }, []);
  const word = texts[language];
  return table(
    word.periods,
    merged.map(({ from, until, shown }) => [
      periodOf(from, until, word),
      ...shown.map((severity) => severities[language][severity] ?? "–"),
    ]),
  );
}

function periodOf(from, until, word) {
  if (from === undefined) {
    return until === undefined ? word.always : word.before(day(addDays(until, 1)));
  }
  return until === undefined ? word.after(day(from)) : word.between(day(from), day(until));
}

/** A day that isn't broken across lines. */
function day(written) {
  return `<span class="day">${written}</span>`;
}

/** The days on which one of the sources begins or ceases to hold. */
function changeDays(rule, plans) {
  const days = rule.sources.flatMap(({ key }) => {
    const { from, until } = basisOf(key, plans);
    return [from, until && addDays(until, 1)].filter((day) => day !== undefined);
  });
  return [...new Set(days)].sort();
}

function sourcesOf(rule, language, plans) {
  const word = texts[language];
  const citations = plans.citationsOf(rule);
  return table(
    word.sourceHeads,
    rule.sources.map((source, at) => {
      const basis = basisOf(source.key, plans);
      const { verified } = citations[at];
      return [
        `${cell(basis.title)}${basis.year === undefined ? "" : ` (${basis.year})`}`,
        source.locator === undefined ? "–" : cell(source.locator),
        ranks[language][source.rank ?? basis.rank],
        verbs[language][source.verb],
        inForce(basis, word),
        verified === false ? `<span class="unverified">${word.unverified}</span>` : day(verified),
      ];
    }),
  );
}

function inForce({ from, until }, word) {
  return from === undefined && until === undefined ? "–" : periodOf(from, until, word);
}

function basisOf(key, { legalSources, otherSources }) {
  return legalSources[key] ?? otherSources[key];
}

function examplesOf(rule, language, { plans, examples, today }) {
  const word = texts[language];
  const { failing, passing } = examples.ruleExamples[rule.id];
  const found = plans
    .lintPlan(examples.completeExample(failing), { today, profile: "all" })
    .filter(({ ruleId }) => ruleId === rule.id);
  return [
    `### ${word.finds}`,
    json(failing),
    `${word.says}:`,
    found
      .map(
        (finding) =>
          `- ${pathCode(finding.path.join("."))}: ${plain(localizeIssue(finding, language))}`,
      )
      .join("\n"),
    `### ${word.leaves}`,
    json(passing),
  ];
}

/** Not run with the other examples: a part of a plan, which the rule's own test runs. */
function json(value) {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
