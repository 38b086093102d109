export type { Entity, EntityModel, EntityType } from "./model/entity-model.ts";
export { loadModel } from "./model/load-model.ts";
export { norwegianModelBytes } from "./model/norwegian-model.ts";
