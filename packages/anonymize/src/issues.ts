export * from "./issues-text.ts";
export * from "./issues-tables.ts";
export * from "./issues-pseudonyms.ts";
export * from "./issues-dates.ts";
