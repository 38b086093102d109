export { createGazetteer, type Gazetteer } from "./gazetteers/gazetteer.ts";
export { type NameClass, nameClasses } from "./gazetteers/name-classes.ts";
export { norwegianGazetteer } from "./gazetteers/norwegian-gazetteer.ts";
