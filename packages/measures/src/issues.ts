export * from "./issues/answers.ts";
export * from "./issues/charts.ts";
export * from "./issues/episodes.ts";
export * from "./issues/fhir.ts";
export * from "./issues/scores.ts";
export * from "./issues/thresholds.ts";
export * from "./issues/trajectories.ts";
