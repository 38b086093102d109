import { fillNote, type ReaderNote } from "../reader-note.ts";
import type { DisclosureProfile } from "./disclosure-profile.ts";
import type { SuppressionAudit, SuppressionSummary } from "./suppressed-table.ts";

const notProven: ReaderNote = {
  id: "not-proven",
  text: {
    nb: "Ingen har kontrollert hva som kan regnes ut av de skjulte tallene, for kontrollen ble latt være. Tabellen må ikke publiseres før det er gjort på annen måte.",
    nn: "Ingen har kontrollert kva som kan reknast ut av dei skjulte tala, for kontrollen vart ikkje gjord. Tabellen må ikkje publiserast før det er gjort på annan måte.",
    en: "Nobody has checked what can be computed of the hidden counts, for the audit was left out. The table must not be published until that is done in another way.",
  },
};

const proven: ReaderNote = {
  id: "proven",
  text: {
    nb: "Ingen av de {hidden} skjulte tallene kan regnes ut fra denne tabellen alene; det er kontrollert. De kan bli kjent gjennom andre tabeller om de samme personene, for eksempel en tidligere utgave, og for den som selv er talt med.",
    nn: "Ingen av dei {hidden} skjulte tala kan reknast ut frå denne tabellen åleine; det er kontrollert. Dei kan bli kjende gjennom andre tabellar om dei same personane, til dømes ei tidlegare utgåve, og for den som sjølv er talt med.",
    en: "None of the {hidden} hidden counts can be computed from this table alone; that was checked. They may become known through other tables about the same persons, such as an earlier edition, and to one who is counted there.",
  },
};

const reasonsStayInside: ReaderNote = {
  id: "reasons-stay-inside",
  text: {
    nb: "Publiser bare kolon for et skjult tall. Hvorfor det er skjult, er for den som lager tabellen.",
    nn: "Publiser berre kolon for eit skjult tal. Kvifor det er skjult, er for den som lagar tabellen.",
    en: "Publish only a colon for a hidden count. Why it is hidden is for the one who makes the table.",
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
 * @param audit - what was proven
 * @param profile - the rule that was used
 * @param summary - how many cells were hidden
 * @returns the notes that apply; never empty
 * @internal
 */
export function suppressionNotes(
  audit: SuppressionAudit,
  profile: DisclosureProfile,
  { cells, shown }: SuppressionSummary,
): readonly ReaderNote[] {
  const hidden = cells - shown;
  const isProven = audit.state === "passed";
  return [
    ...(hidden === 0
      ? [nothingHidden]
      : [isProven ? fillNote(proven, { hidden }) : notProven, colonIsNotZero, reasonsStayInside]),
    ...(profile.zeros === "shown" ? [zerosShown] : []),
    ...(profile.citation.verified === false
      ? [fillNote(profileNotVerified, { profile: profile.id })]
      : []),
  ];
}
