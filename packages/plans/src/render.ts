export { renderPlanMarkdown, type RenderOptions } from "./render/render-plan-markdown.ts";
