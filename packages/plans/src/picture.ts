export { renderPlanSvg } from "./picture/render-plan-svg.ts";
