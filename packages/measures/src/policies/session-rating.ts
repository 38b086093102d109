import type { Policy } from "../schemas/types.ts";

/**
 * OpenFIT's line for SRS: below 36, ask about the collaboration. Above it proves nothing.
 *
 * @source OpenFIT, KA-01028, read 2026-11-22
 */
export const openFitSrs: Policy = {
  schemaVersion: "0.1",
  id: "openfit-srs",
  name: { nb: "OpenFIT, SRS", nn: "OpenFIT, SRS", en: "OpenFIT, SRS" },
  instrument: "srs",
  cutoff: {
    tenths: 360,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "OpenFIT customer support",
      locator: "KA-01028; 204000069702",
      verified: "2026-11-22",
    },
  },
};

/**
 * hiboop's line for SRS: 36 or below, ask about the collaboration. Above it proves nothing.
 *
 * @source hiboop.com, assessments, read 2026-11-22
 */
export const hiboopSrs: Policy = {
  schemaVersion: "0.1",
  id: "hiboop-srs",
  name: { nb: "hiboop, SRS", nn: "hiboop, SRS", en: "hiboop, SRS" },
  instrument: "srs",
  cutoff: {
    tenths: 360,
    boundary: ">",
    origin: { kind: "stated" },
    citation: { source: "hiboop.com, assessments, SRS", verified: "2026-11-22" },
  },
};
