import type { LocalizedText } from "@medvirk/core";
import type { SpanType } from "../schemas/text/span-schema.ts";

/**
 * What stands in the place of a span, before its number.
 *
 * All eleven-digit kinds share one word: that a person has a D-number would say something of them.
 */
export const placeholderLabels: Readonly<Record<SpanType, LocalizedText>> = {
  "identity-number": {
    nb: "IDENTITETSNUMMER",
    nn: "IDENTITETSNUMMER",
    en: "IDENTITY NUMBER",
  },
  "duf-number": { nb: "DUF-NUMMER", nn: "DUF-NUMMER", en: "DUF NUMBER" },
  "health-personnel-number": {
    nb: "HELSEPERSONELLNUMMER",
    nn: "HELSEPERSONELLNUMMER",
    en: "HEALTH PERSONNEL NUMBER",
  },
  "organisation-number": {
    nb: "ORGANISASJONSNUMMER",
    nn: "ORGANISASJONSNUMMER",
    en: "ORGANISATION NUMBER",
  },
  "account-number": { nb: "KONTONUMMER", nn: "KONTONUMMER", en: "ACCOUNT NUMBER" },
  "payment-reference": {
    nb: "BETALINGSREFERANSE",
    nn: "BETALINGSREFERANSE",
    en: "PAYMENT REFERENCE",
  },
  "phone-number": { nb: "TELEFONNUMMER", nn: "TELEFONNUMMER", en: "PHONE NUMBER" },
  "email-address": { nb: "E-POSTADRESSE", nn: "E-POSTADRESSE", en: "EMAIL ADDRESS" },
  "web-address": { nb: "NETTADRESSE", nn: "NETTADRESSE", en: "WEB ADDRESS" },
  "unknown-number": { nb: "UKJENT NUMMER", nn: "UKJENT NUMMER", en: "UNKNOWN NUMBER" },
};
