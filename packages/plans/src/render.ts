export { renderPlanHtml } from "./render/render-plan-html.ts";
export { renderPlanMarkdown } from "./render/render-plan-markdown.ts";
export type { ReadingLevel, RenderOptions } from "./render/render-options.ts";
