import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseWith } from "@medvirk/core/schemas";
import { SpansSchema } from "../schemas.ts";
import { createPlaceholderSession, deidentifyText, findIdentifiers } from "../text.ts";

/** Pieces that identifiers are made of, and what comes between: the harshest mix. */
const pieces = fc.constantFrom(
  ..."0123456789 .,:;-–/@()[]<>«»\"'\n\r\t\u00A0\u2009\u200B\uFEFF\uD800\uDC00\u0301\u202E+_%&=?#".split(
    "",
  ),
  ...["22", "12", "1234", "109155", "96784", "10915596784", "974760673", "815", "00", "0047", "47"],
  ...[
    "+47",
    "NO",
    "MVA",
    "www.",
    "http://",
    "://",
    "example.no",
    "kari",
    "a@b.no",
    "@",
    ".no",
    ".1",
  ],
  ...[
    "fnr ",
    "tlf. ",
    "konto ",
    "org.nr. ",
    "KID ",
    "HPR ",
    "DUF ",
    "personnr ",
    "kr ",
    "Å",
    "１２",
  ],
  ...["[TELEFONNUMMER 1]", "[IDENTITETSNUMMER 12345]", "[KONTONUMMER ", "[", "]", "1]"],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
);
const runs = { numRuns: 2_000 };

test.prop([texts], runs)("spans lie in the text, in order and apart", (text) => {
  const spans = findIdentifiers(text);
  let from = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
  expect(parseWith(SpansSchema, spans).ok).toBe(true);
});

test.prop([texts], runs)("what lies between the spans stays, byte for byte", (text) => {
  const result = deidentifyText(text, createPlaceholderSession("nb"));
  let rest = result.text;
  let from = 0;
  for (const { start, end } of result.spans) {
    const kept = text.slice(from, start);
    expect(rest.startsWith(kept)).toBe(true);
    rest = rest.slice(kept.length).replace(/^\[[A-ZÆØÅ -]+ \d+\]/, "");
    from = end;
  }
  expect(rest).toBe(text.slice(from));
});

test.prop([texts, fc.constantFrom("nb" as const, "nn" as const, "en" as const)], runs)(
  "given its own output, it changes nothing",
  (text, language) => {
    const session = createPlaceholderSession(language);
    const once = deidentifyText(text, session).text;
    expect(deidentifyText(once, session).text).toBe(once);
    expect(deidentifyText(once, createPlaceholderSession("en")).text).toBe(once);
  },
);

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

test.prop([digits(6), digits(5), fc.constantFrom(" ", "-", "\u00A0", "\u2009", "")])(
  "no eleven digits get through, whatever they hold",
  (six, five, separator) => {
    const text = `Hun heter Kari, ${six}${separator}${five}, og bor her.`;
    const result = deidentifyText(text, createPlaceholderSession("nb"));
    expect(result.text).toMatch(/^Hun heter Kari, \[[A-ZÆØÅ -]+ 1\], og bor her\.$/);
  },
);
