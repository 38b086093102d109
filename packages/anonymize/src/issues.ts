export * from "./issues-text.ts";
export * from "./issues-tables.ts";
