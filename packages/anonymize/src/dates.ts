export { ageBand, ageBandOn, type AgeBand, type AgeBands } from "./dates/age-band.ts";
export { coarsenDate, type DatePrecision } from "./dates/coarsen-date.ts";
export {
  createDateShifter,
  type DateShift,
  type DateShifter,
} from "./dates/create-date-shifter.ts";
export type { SecretKey } from "./pseudonyms/keys/secret-key.ts";
export * as issues from "./issues-dates.ts";
