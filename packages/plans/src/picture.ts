export { renderPlanSvg } from "./picture/render-plan-svg.ts";
export { renderProcessSvg } from "./picture/render-process-svg.ts";
