export { arenas, type ParticipationArena } from "./knowledge/arenas.ts";
export { definitions, type ParticipationDefinition } from "./knowledge/definitions.ts";
export type { KnowledgeEntry } from "./knowledge/entry.ts";
export { factors, type ParticipationFactor } from "./knowledge/factors.ts";
export { participationArguments, type ParticipationArgument } from "./knowledge/arguments.ts";
export { participationLevels } from "./knowledge/levels.ts";
export { recognitionForms, type RecognitionForm } from "./knowledge/recognition.ts";
export { relationForms, type RelationForm } from "./knowledge/relation-forms.ts";
export { signsOfInvisibility } from "./knowledge/signs-of-invisibility.ts";
