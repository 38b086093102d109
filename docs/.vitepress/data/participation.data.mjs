import {
  almAndreassen,
  arnstein,
  assessParticipation,
  humerfelt,
  orstavik,
  peyrot,
} from "@medvirk/participation";
import {
  participationChart,
  renderContinuumSvg,
  renderLadderSvg,
  renderModelSvg,
  renderPhaseWheelSvg,
} from "@medvirk/participation/chart";

const about = {
  en: "Where to live after the stay (made up)",
  nb: "Hvor jeg skal bo etter oppholdet (oppdiktet)",
};

/** A made-up decision, as the user and the worker saw it. */
function decisionIn(language, model, readings) {
  const assessments = readings.map(([role, phase, degree, wish]) => ({
    decision: "housing-1",
    about: about[language],
    date: "2026-03-02",
    phase,
    rater: { role },
    enteredBy: role,
    experienced:
      degree === null
        ? { state: "could-not" }
        : { state: "placed", model: model.id, degree, evidence: "…" },
    ...(wish === undefined ? {} : { wished: { state: "placed", model: model.id, degree: wish } }),
  }));
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues[0].message);
  return participationChart(report.value.decisions[0], model, language);
}

const ladder = [
  ["user", "decision", "consultation", "partnership"],
  ["worker", "decision", "partnership"],
];
const continuum = [
  ["user", "planning", "consultation", "partnership"],
  ["worker", "planning", "delegation"],
  ["user", "decision", "partnership", "partnership"],
  ["worker", "decision", null],
];
const wheel = [
  ["user", "problem-definition", "information", "partnership"],
  ["worker", "problem-definition", "consultation"],
  ["user", "planning", "consultation", "partnership"],
  ["worker", "planning", "partnership"],
  ["user", "decision", "partnership", "partnership"],
  ["worker", "decision", "partnership"],
  ["user", "implementation", null],
  ["worker", "implementation", "delegation"],
];

/** The site's switch, and not the screen alone, decides whether a chart is dark. */
function followSwitch(svg, name) {
  return svg.replace(
    /@media screen and \(prefers-color-scheme:dark\)\{(.*?\})\}/,
    (_media, rules) =>
      `@media screen{${rules.replaceAll(`.${name}-chart`, `.dark .${name}-chart`)}}`,
  );
}

function figure(name, draw, chart) {
  return { svg: followSwitch(draw(name), name), text: chart?.description ?? "" };
}

export default {
  load() {
    const figuresIn = (language) => {
      const own = (model) =>
        figure(`${model.id}-${language}`, (name) => renderModelSvg(model, language, name));
      const drawn = (kind, model, readings, render) => {
        const chart = decisionIn(language, model, readings);
        return figure(`${kind}-${language}`, (name) => render(chart, name), chart);
      };
      return {
        arnstein: own(arnstein),
        humerfelt: own(humerfelt),
        orstavik: own(orstavik),
        peyrot: own(peyrot),
        "alm-andreassen": own(almAndreassen),
        ladder: drawn("ladder", arnstein, ladder, renderLadderSvg),
        continuum: drawn("continuum", humerfelt, continuum, renderContinuumSvg),
        wheel: drawn("wheel", humerfelt, wheel, renderPhaseWheelSvg),
      };
    };
    return { en: figuresIn("en"), nb: figuresIn("nb") };
  },
};
