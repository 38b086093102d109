import type { PlainDate } from "../dates/plain-date.ts";
import type { LocalizedText } from "../text/localized-text.ts";

/** Where a rule, a number or a text of the domain comes from. */
export interface Citation {
  /** Author and title, or the name of the law, as one would cite it. */
  readonly source: string;
  /** Year of the source; absent where it isn't known. */
  readonly year?: number | undefined;
  /** Section, page, table or lines. */
  readonly locator?: string | undefined;
  /** The day on which somebody read it there; `false` where nobody has. */
  readonly verified: PlainDate | false;
  /** What a reader must know, such as "read second-hand". */
  readonly note?: LocalizedText | undefined;
}
