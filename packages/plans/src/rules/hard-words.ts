/** A word that is hard to read or that labels somebody, by how it begins. */
export interface HardWord {
  /** As it is shown. */
  readonly word: string;
  /** How it begins in all its forms, in small letters. */
  readonly stem: string;
  /** Everyday words for it; absent for a label, which no other word makes better. */
  readonly plain?: string;
}

/**
 * A few words that plans are known to carry, in bokmål and nynorsk.
 *
 * The list is our own and small on purpose; an office adds its own words with `plainWords`. That
 * plans should use everyday words is user advice 5 in Humerfelt, K. (2012), l. 14015-14026.
 */
export const hardWords: readonly HardWord[] = [
  { word: "adekvat", stem: "adekvat", plain: "god nok" },
  { word: "funksjonsnivå", stem: "funksjonsnivå", plain: "hva personen klarer" },
  { word: "føremålstenleg", stem: "føremålstenleg", plain: "nyttig" },
  { word: "hensiktsmessig", stem: "hensiktsmessig", plain: "nyttig" },
  { word: "implementere", stem: "implementer", plain: "ta i bruk" },
  { word: "initiere", stem: "initier", plain: "starte" },
  { word: "ivareta", stem: "ivareta", plain: "ta vare på" },
  { word: "iverksette", stem: "iverksett", plain: "starte" },
  { word: "iverksetje", stem: "iverksetj", plain: "starte" },
  { word: "måloppnåelse", stem: "måloppnåelse", plain: "om målet er nådd" },
  { word: "måloppnåing", stem: "måloppnåing", plain: "om målet er nådd" },
  { word: "tverretatlig", stem: "tverretatlig", plain: "fra flere etater" },
  { word: "tverretatleg", stem: "tverretatleg", plain: "frå fleire etatar" },
  { word: "tverrfaglig", stem: "tverrfaglig", plain: "fra flere fag" },
  { word: "tverrfagleg", stem: "tverrfagleg", plain: "frå fleire fag" },
  { word: "vedrørende", stem: "vedrørende", plain: "om" },
  { word: "vedrørande", stem: "vedrørande", plain: "om" },
  { word: "alkoholiker", stem: "alkoholiker" },
  { word: "alkoholikar", stem: "alkoholikar" },
  { word: "behandlingsresistent", stem: "behandlingsresistent" },
  { word: "narkoman", stem: "narkoman" },
  { word: "ressurssvak", stem: "ressurssvak" },
  { word: "rusmisbruker", stem: "rusmisbruker" },
  { word: "rusmisbrukar", stem: "rusmisbrukar" },
  { word: "sosialklient", stem: "sosialklient" },
  { word: "stoffmisbruker", stem: "stoffmisbruker" },
  { word: "stoffmisbrukar", stem: "stoffmisbrukar" },
  { word: "umotivert", stem: "umotivert" },
];

/** Where a word begins as one of them; written out, so that no plan waits for it to be built. */
export const hardStems =
  /(?<!\p{L})(?:adekvat|funksjonsnivå|føremålstenleg|hensiktsmessig|implementer|initier|ivareta|iverksett|iverksetj|måloppnåelse|måloppnåing|tverretatlig|tverretatleg|tverrfaglig|tverrfagleg|vedrørende|vedrørande|alkoholiker|alkoholikar|behandlingsresistent|narkoman|ressurssvak|rusmisbruker|rusmisbrukar|sosialklient|stoffmisbruker|stoffmisbrukar|umotivert)/iu;
