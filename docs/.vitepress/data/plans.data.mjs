import { renderPlanSvg, renderProcessSvg } from "@medvirk/plans/picture";

/** Made up. */
const plan = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "in-force",
  parties: [
    { id: "kari", role: "user", name: "Kari" },
    { id: "per", role: "worker", name: "Per" },
    { id: "nav", role: "worker", organisation: "NAV" },
  ],
  goals: [
    { id: "goal-1", level: "main", text: "Et sted å bo for meg og hunden", by: "kari" },
    {
      id: "goal-2",
      level: "sub",
      parent: "goal-1",
      text: "Se på to leiligheter",
      by: "kari",
      due: "2026-12-18",
    },
  ],
  actions: [
    {
      id: "action-1",
      goals: ["goal-2"],
      text: "Gå på visninger sammen",
      responsible: ["kari", "per"],
      status: "started",
      due: "2026-12-18",
    },
    {
      id: "action-2",
      goals: ["goal-1"],
      text: "Søke startlån",
      responsible: ["nav"],
      start: "2026-11-30",
    },
  ],
};

function figure(svg) {
  const words = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "";
  return { source: `data:image/svg+xml,${encodeURIComponent(svg)}`, words: unescaped(words) };
}

function unescaped(text) {
  return text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

export default {
  load() {
    const figuresIn = (language) => ({
      process: figure(renderProcessSvg({ language })),
      plan: figure(renderPlanSvg(plan, { language })),
    });
    return { en: figuresIn("en"), nb: figuresIn("nb") };
  },
};
