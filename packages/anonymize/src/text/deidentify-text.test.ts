/** Every number and address here is made up, or of the synthetic series Tenor. */
import { languages } from "@medvirk/core";
import { parseWith } from "@medvirk/core/schemas";
import { describe, expect, it } from "vitest";
import { DeidentificationReportSchema } from "../schemas.ts";
import {
  combineReports,
  createPlaceholderSession,
  deidentifyText,
  findIdentifiers,
  placeholderLabels,
  reasonTexts,
} from "../text.ts";

const note = "Fnr 10915596784. Ring 22 12 34 56 eller post@example.no. Konto 1234.56.78903.";

describe("deidentifyText", () => {
  it("replaces in the language of the session", () => {
    const replaced = languages.map(
      (language) => deidentifyText(note, createPlaceholderSession(language)).text,
    );
    expect(replaced).toEqual([
      "Fnr [IDENTITETSNUMMER 1]. Ring [TELEFONNUMMER 1] eller [E-POSTADRESSE 1]. Konto [KONTONUMMER 1].",
      "Fnr [IDENTITETSNUMMER 1]. Ring [TELEFONNUMMER 1] eller [E-POSTADRESSE 1]. Konto [KONTONUMMER 1].",
      "Fnr [IDENTITY NUMBER 1]. Ring [PHONE NUMBER 1] eller [EMAIL ADDRESS 1]. Konto [ACCOUNT NUMBER 1].",
    ]);
  });

  it("gives spans of the text that came in", () => {
    const { spans } = deidentifyText(note, createPlaceholderSession("nb"));
    expect(spans).toEqual(findIdentifiers(note));
    expect(spans.map(({ start, end }) => note.slice(start, end))).toEqual([
      "10915596784",
      "22 12 34 56",
      "post@example.no",
      "1234.56.78903",
    ]);
  });

  it("gives the same value one placeholder in every spelling and every text of a session", () => {
    const session = createPlaceholderSession("nb");
    const spellings = [
      "109155 96784, 109155-96784, 10.91.55 96784, 10.91.1955 96784, １０９１５５９６７８４",
      "22 12 34 56, +47 22123456, 0047 22 12 34 56, (47) 221 23 456",
      "Post@Example.no post@example.no",
      "974 760 673 NO974760673MVA",
      "1234.56.78903 12345678903 NO93 1234 5678 903",
    ];
    for (const text of spellings) {
      const placeholders = deidentifyText(text, session).text.match(/\[[^\]]+\]/g);
      expect(new Set(placeholders).size).toBe(1);
    }
    expect(deidentifyText("Ring 22123456 eller 22123457", session).text).toBe(
      "Ring [TELEFONNUMMER 1] eller [TELEFONNUMMER 2]",
    );
  });

  it("never gives out a placeholder that the text holds already, and says that it holds one", () => {
    const { text, report } = deidentifyText(
      "[TELEFONNUMMER 3] og 22 12 34 56",
      createPlaceholderSession("nb"),
    );
    expect(text).toBe("[TELEFONNUMMER 3] og [TELEFONNUMMER 4]");
    expect(report.placeholdersBefore).toBe(1);
    expect(report.mustRead.map(({ id }) => id)).toContain("placeholders-before");
  });

  it("leaves what only looks like a placeholder to the rules", () => {
    const { text } = deidentifyText("[TELEFONNUMMER 22123456]", createPlaceholderSession("nb"));
    expect(text).toBe("[TELEFONNUMMER [TELEFONNUMMER 1]]");
  });

  it("counts by rule, and what is doubtful", () => {
    const { report } = deidentifyText("39999999999 og 10915596784", createPlaceholderSession("nb"));
    expect(report).toMatchObject({
      documents: 1,
      replaced: [
        { type: "identity-number", reason: "no-possible-date", confidence: "low", count: 1 },
        { type: "identity-number", reason: "check-digits-1964", confidence: "high", count: 1 },
      ],
      doubtful: 1,
    });
    expect(report.mustRead.find(({ id }) => id === "doubtful-spans")?.text.nn).toContain(": 1.");
  });

  it("says when characters were lost before the text came", () => {
    const { report } = deidentifyText("bl\uFFFDb\uFFFDr \uD800 😀", createPlaceholderSession("en"));
    expect(report.unreadable).toBe(3);
    expect(report.mustRead.map(({ id }) => id)).toContain("unreadable-characters");
  });

  it("gives a report that its schema accepts", () => {
    const { report } = deidentifyText(note, createPlaceholderSession("nb"));
    expect(parseWith(DeidentificationReportSchema, report)).toEqual({ ok: true, value: report });
  });

  it("adds reports up", () => {
    const session = createPlaceholderSession("nb");
    const reports = [note, note, "\uFFFD"].map((text) => deidentifyText(text, session).report);
    const combined = combineReports(reports);
    expect(combined).toMatchObject({ documents: 3, unreadable: 1 });
    expect(combined.replaced.map(({ count }) => count)).toEqual([2, 2, 2, 2]);
    expect(parseWith(DeidentificationReportSchema, combineReports([])).ok).toBe(true);
  });
});

describe("what the package refuses", () => {
  const inputs = ["", "Ingenting her.", note, "\uD800", "[TELEFONNUMMER 1]"];

  it("refuses to call a text anonymous", () => {
    for (const text of inputs) {
      const { report, ...result } = deidentifyText(text, createPlaceholderSession("nb"));
      expect(Object.keys(result)).toEqual(["text", "spans"]);
      expect(JSON.stringify(report)).not.toMatch(/anonym|"(?:safe|trygg)"|:true/i);
    }
  });

  it("refuses to leave out the remaining risk, and what a person must still read", () => {
    for (const text of inputs) {
      const { report } = deidentifyText(text, createPlaceholderSession("nb"));
      const ids = (notes: typeof report.mustRead): readonly string[] => notes.map(({ id }) => id);
      expect(ids(report.mustRead)).toEqual(
        expect.arrayContaining(["names", "places", "dates", "indirect", "other-numbers"]),
      );
      expect(ids(report.remainingRisk)).toEqual(["still-personal-data", "missed", "linkable"]);
    }
    expect(combineReports([]).remainingRisk).toHaveLength(3);
  });

  it("refuses to repeat a person's data in report, spans or session", () => {
    const session = createPlaceholderSession("nb");
    const { report, spans } = deidentifyText(note, session);
    for (const kept of [report, spans, session]) {
      expect(JSON.stringify(kept)).not.toMatch(/10915596784|22.?12|example|1234/);
    }
    expect(JSON.stringify(session)).toBe('{"language":"nb"}');
  });

  it("refuses to say that a placeholder of a D-number is one", () => {
    const tenorDNumber = "50846202355"; // navikt/fnrvalidator tests/fnr.spec.ts
    expect(deidentifyText(tenorDNumber, createPlaceholderSession("nb")).text).toBe(
      "[IDENTITETSNUMMER 1]",
    );
  });
});

describe("texts", () => {
  it("exist in three languages, none empty", () => {
    const { report } = deidentifyText("99999999999 \uFFFD", createPlaceholderSession("nb"));
    const all = [
      ...Object.values(placeholderLabels),
      ...Object.values(reasonTexts),
      ...[...report.mustRead, ...report.remainingRisk].map(({ text }) => text),
    ];
    for (const text of all) {
      for (const language of languages) expect(text[language]).toMatch(/\S/);
      expect(JSON.stringify(text)).not.toContain("{count}");
    }
  });
});
