import type { SmallCountProfile } from "@medvirk/core";
import { fillNote, type ReaderNote } from "../reader-note.ts";
import type { SuppressedTable } from "./suppressed-table.ts";

const secondaryNotDone: ReaderNote = {
  id: "secondary-not-done",
  text: {
    nb: "Bare små tall er skjult. De kan regnes ut fra summene og tallene som vises. Tabellen må ikke publiseres slik den er: først må flere tall skjules (sekundær skjuling).",
    nn: "Berre små tal er skjulte. Dei kan reknast ut frå summane og tala som blir viste. Tabellen må ikkje publiserast slik han er: først må fleire tal skjulast (sekundær skjuling).",
    en: "Only small counts are hidden. They can be computed from the totals and the counts shown. The table must not be published as it is: more counts have to be hidden first (secondary suppression).",
  },
};

const oneWay: ReaderNote = {
  id: "one-way",
  text: {
    nb: "De skjulte tallene kan ikke regnes ut fra denne tabellen alene. De kan bli kjent gjennom andre tabeller om de samme personene, for eksempel en tidligere utgave, og for den som selv er talt med.",
    nn: "Dei skjulte tala kan ikkje reknast ut frå denne tabellen åleine. Dei kan bli kjende gjennom andre tabellar om dei same personane, til dømes ei tidlegare utgåve, og for den som sjølv er talt med.",
    en: "The hidden counts cannot be computed from this table alone. They may become known through other tables about the same persons, such as an earlier edition, and to one who is counted there.",
  },
};

const nothingHidden: ReaderNote = {
  id: "nothing-hidden",
  text: {
    nb: "Ingen tall er for små etter regelen, så ingen er skjult. Tabellen kan likevel røpe noe sammen med andre tabeller om de samme personene.",
    nn: "Ingen tal er for små etter regelen, så ingen er skjulte. Tabellen kan likevel røpe noko saman med andre tabellar om dei same personane.",
    en: "No count is too small under the rule, so none is hidden. The table may still disclose something together with other tables about the same persons.",
  },
};

const colonIsNotZero: ReaderNote = {
  id: "colon-is-not-zero",
  text: {
    nb: "Kolon betyr at tallet ikke vises. Det betyr ikke null.",
    nn: "Kolon tyder at talet ikkje blir vist. Det tyder ikkje null.",
    en: "A colon means that the count is not shown. It does not mean zero.",
  },
};

const zerosShown: ReaderNote = {
  id: "zeros-shown",
  text: {
    nb: "Nuller vises. En null kan røpe noe om alle i gruppen, særlig når de da må høre til ett bestemt sted.",
    nn: "Nullar blir viste. Ein null kan røpe noko om alle i gruppa, særleg når dei då må høyre til éin bestemt stad.",
    en: "Zeros are shown. A zero can disclose something of everyone in the group, above all when they must then belong to one certain place.",
  },
};

const profileNotVerified: ReaderNote = {
  id: "profile-not-verified",
  text: {
    nb: "Regelen «{profile}» er ikke kontrollert mot en kilde.",
    nn: "Regelen «{profile}» er ikkje kontrollert mot ei kjelde.",
    en: "The rule “{profile}” is not verified against a source.",
  },
};

/**
 * Says what a reader of a table with hidden counts must know.
 *
 * @param secondary - how far the table is protected against computing
 * @param profile - the rule that was used
 * @param hiddenCells - how many cells were hidden
 * @returns the notes that apply; never empty
 * @internal
 */
export function suppressionNotes(
  secondary: SuppressedTable["secondarySuppression"],
  profile: SmallCountProfile,
  hiddenCells: number,
): readonly ReaderNote[] {
  return [
    ...(hiddenCells === 0
      ? [nothingHidden]
      : [secondary === "one-way" ? oneWay : secondaryNotDone, colonIsNotZero]),
    ...(profile.zeros === "shown" ? [zerosShown] : []),
    ...(profile.citation.verified === false
      ? [fillNote(profileNotVerified, { profile: profile.id })]
      : []),
  ];
}
