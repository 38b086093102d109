import type { ReaderNote } from "../../reader-note.ts";

const exactOnly: ReaderNote = {
  id: "exact-only",
  text: {
    nb: "Funnene er tall som kan regnes ut nøyaktig av det de to utgavene viser til sammen. Hvor trangt et skjult tall ellers kan bestemmes, er ikke undersøkt.",
    nn: "Funna er tal som kan reknast ut nøyaktig av det dei to utgåvene viser til saman. Kor trongt eit skjult tal elles kan fastsetjast, er ikkje undersøkt.",
    en: "The findings are counts that can be computed exactly from what both releases show. How narrowly a hidden count can be bounded otherwise was not examined.",
  },
};

const changesOnly: ReaderNote = {
  id: "changes-only",
  text: {
    nb: "Funnene er endringer som gjelder så få at tallet ikke kunne vært vist. At noen er kommet til og like mange gått ut, synes ikke her.",
    nn: "Funna er endringar som gjeld så få at talet ikkje kunne ha vore vist. At nokre er komne til og like mange har gått ut, syner ikkje her.",
    en: "The findings are changes of so few that the count could not have been shown. That some came and as many left does not show here.",
  },
};

const twoReleases: ReaderNote = {
  id: "two-releases",
  text: {
    nb: "Bare disse to utgavene er holdt opp mot hverandre. Andre tabeller om de samme personene kan røpe mer.",
    nn: "Berre desse to utgåvene er haldne opp mot kvarandre. Andre tabellar om dei same personane kan røpe meir.",
    en: "Only these two releases were compared. Other tables about the same persons may disclose more.",
  },
};

/**
 * Says what must be known of a comparison.
 *
 * @param population - whether both releases are about the same persons
 * @returns the notes
 * @internal
 */
export function comparisonNotes(population: "same" | "changed"): readonly ReaderNote[] {
  return [population === "same" ? exactOnly : changesOnly, twoReleases];
}
