/** More points than any scale has; keeps exact arithmetic small. */
export const MOST_POINTS = 1_000_000;
