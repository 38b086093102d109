import type { Citation, LocalizedText } from "@medvirk/core";
import type { Consent } from "../plan.ts";

/** One of the four elements of informed consent. */
export type ConsentElementKey = keyof NonNullable<Consent["explained"]>;

/** What a person must know before a consent is informed. */
export interface ConsentElement {
  readonly key: ConsentElementKey;
  readonly text: LocalizedText;
  /** The consents that need it. */
  readonly neededFor: readonly Consent["type"][];
  /** Whether it must also have been understood, not only told. */
  readonly understanding: boolean;
  readonly citation: Citation;
}

/**
 * The four elements of informed consent.
 *
 * The source gives them for the exchange of information; that the consent to the plan needs the
 * first one is our reading. Its sentence on the second can be read with or without "and
 * understood": the stricter reading is used.
 *
 * @source national guidance, point 4.3.1, after Humerfelt, K. (2012), l. 7976-7984, read 2026-11-22
 */
export const consentElements: readonly ConsentElement[] = [
  {
    key: "individualPlan",
    text: {
      nb: "hva en individuell plan er",
      nn: "kva ein individuell plan er",
      en: "what an individual plan is",
    },
    neededFor: ["plan", "exchange"],
    understanding: true,
    citation: {
      source: "Veileder for individuell plan, after Humerfelt, K. (2012)",
      locator: "4.3.1; l. 7976-7984",
      verified: "2026-11-22",
    },
  },
  {
    key: "exchange",
    text: {
      nb: "hvordan og hvorfor taushetsbelagte opplysninger deles",
      nn: "korleis og kvifor teiepliktige opplysningar blir delte",
      en: "how and why confidential information is exchanged",
    },
    neededFor: ["exchange"],
    understanding: true,
    citation: {
      source: "Veileder for individuell plan, after Humerfelt, K. (2012)",
      locator: "4.3.1; l. 7976-7984",
      verified: "2026-11-22",
    },
  },
  {
    key: "mayRefuse",
    text: {
      nb: "at det går an å si nei til å dele eller gi opplysninger",
      nn: "at det går an å seie nei til å dele eller gi opplysningar",
      en: "that sharing or giving information can be refused",
    },
    neededFor: ["exchange"],
    understanding: false,
    citation: {
      source: "Veileder for individuell plan, after Humerfelt, K. (2012)",
      locator: "4.3.1; l. 7976-7984",
      verified: "2026-11-22",
    },
  },
  {
    key: "limitsOfRefusal",
    text: {
      nb: "hvilke grenser et nei kan sette for det videre arbeidet",
      nn: "kva grenser eit nei kan setje for det vidare arbeidet",
      en: "which limits a refusal may set for the further work",
    },
    neededFor: ["exchange"],
    understanding: false,
    citation: {
      source: "Veileder for individuell plan, after Humerfelt, K. (2012)",
      locator: "4.3.1; l. 7976-7984",
      verified: "2026-11-22",
    },
  },
];
