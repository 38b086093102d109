export { renderAgendaMarkdown } from "./render/render-agenda-markdown.ts";
export { renderPlanHtml } from "./render/render-plan-html.ts";
export { renderPlanMarkdown } from "./render/render-plan-markdown.ts";
export type { ReadingLevel, RenderOptions } from "./render/render-options.ts";
