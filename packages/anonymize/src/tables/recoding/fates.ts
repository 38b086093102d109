/** What becomes of a class. */
export const KEPT = 0;
/** Suppressed at this node. */
export const SUPPRESSED = 1;
/** Suppressed at this node and, with the same records, at every finer one. */
export const CERTAIN = 2;
