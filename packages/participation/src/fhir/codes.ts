import type { LocalizedText } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import type {
  Control,
  Level,
  Opening,
  ProposalAnswer,
  RaisableFlag,
  RaterRole,
} from "../schemas/assessment-schema.ts";

/** The codes that an assessment may hold; each record is complete or does not compile. */
export const roles: Readonly<Record<RaterRole, true>> = {
  user: true,
  worker: true,
  proxy: true,
  observer: true,
};
/** The phases. */
export const phases: Readonly<Record<Phase, true>> = {
  "problem-definition": true,
  planning: true,
  decision: true,
  implementation: true,
  evaluation: true,
};
/** The levels. */
export const levels: Readonly<Record<Level, true>> = {
  individual: true,
  service: true,
  system: true,
  political: true,
};
/** Whether a phase was open. */
export const openings: Readonly<Record<Opening, true>> = {
  "took-part": true,
  "was-open": true,
  "was-closed": true,
};
/** Who controlled something. */
export const controls: Readonly<Record<Control, true>> = {
  user: true,
  worker: true,
  shared: true,
  other: true,
};
/** How an answer stood to a proposal. */
export const proposalAnswers: Readonly<Record<ProposalAnswer, true>> = {
  "as-proposed": true,
  "with-changes": true,
  against: true,
  "own-proposal": true,
  "no-answer": true,
};
/** Situations that a person may point out. */
export const raisableFlags: Readonly<Record<RaisableFlag, true>> = {
  "co-optation": true,
  "responsibility-shift": true,
  "forced-participation": true,
  "override-in-haste": true,
  "silent-user": true,
  "yes-to-all": true,
  "loudest-wins": true,
  conditions: true,
  "token-choice": true,
  "box-ticked": true,
  "unrealistic-label": true,
  "proxy-instead": true,
  "pressure-from-agency": true,
  "absence-explained-by-user": true,
  "jargon-distance": true,
  "over-head-decision": true,
  "made-invisible": true,
};
/** What an observation of this package is about. */
export const observationText: LocalizedText = {
  nb: "Brukermedvirkning i en beslutning",
  nn: "Brukarmedverknad i ei avgjerd",
  en: "User participation in a decision",
};
