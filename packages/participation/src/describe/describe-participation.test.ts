import { describe, expect, it } from "vitest";
import { describeParticipation } from "../describe.ts";
import { assessParticipation, type Assessment } from "../index.ts";

/** Synthetic. */
const assessments: readonly Assessment[] = [
  {
    decision: "housing-1",
    about: "Hvor jeg skal bo",
    date: "2026-03-02",
    phase: "decision",
    rater: { role: "user" },
    enteredBy: "user",
    experienced: {
      state: "placed",
      model: "arnstein",
      degree: "consultation",
      evidence: "De spurte\nDen ansatte: Borgerstyring",
    },
    wished: { state: "placed", model: "arnstein", degree: "partnership" },
    factors: { contact: "user", "act-or-not": "worker" },
    opening: "took-part",
  },
  {
    decision: "housing-1",
    date: "2026-03-02",
    phase: "decision",
    rater: { role: "worker", key: "b" },
    enteredBy: "worker",
    experienced: {
      state: "placed",
      model: "arnstein",
      degree: "partnership",
      evidence: "{degree}",
    },
    influence: {
      state: "changed",
      example: "Vi søkte en annen bolig",
      input: "ikke i sentrum",
      decidedBy: "shared",
    },
  },
];

function linesOf(given: readonly Assessment[], language: string): readonly string[] {
  const report = assessParticipation(given);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return describeParticipation(report.value, language).split("\n");
}

describe("describeParticipation", () => {
  it("says each rater's reading apart, then what stands between them", () => {
    expect(linesOf(assessments, "nb").slice(0, 14)).toEqual([
      "Beslutning: Hvor jeg skal bo",
      "Brukeren (når beslutninger fattes): Konsultasjon, nr. 4 av 8 i Arnsteins stige: «De spurte Den ansatte: Borgerstyring»",
      "  Ønsket: Partnerskap",
      "  Opplevd: mindre medvirkning enn ønsket",
      "  Brukeren bestemte 1 av 2 ting det er svart på (Peyrot): Å initiere, vedlikeholde eller avslutte kontakten",
      "  Medvirkning er dokumentert; hva den førte til, er ikke dokumentert",
      "Den ansatte (b, når beslutninger fattes): Partnerskap, nr. 6 av 8 i Arnsteins stige: «{degree}»",
      "  Brukerens innspill: «ikke i sentrum»",
      "  Endret: «Vi søkte en annen bolig»",
      "  Bestemt av: begge sammen",
      "Side om side (b, når beslutninger fattes): den ansatte ser mer medvirkning enn brukeren",
      "Faser med svar: når beslutninger fattes",
      "Brukeren: Tidligste fase som var åpen for brukeren: når beslutninger fattes",
      "",
    ]);
  });

  it("speaks nynorsk and English, and bokmål where a language is missing", () => {
    expect(linesOf(assessments, "nn")[3]).toBe("  Opplevd: mindre medverknad enn ønskt");
    expect(linesOf(assessments, "en")[3]).toBe("  Experienced: less participation than wished");
    expect(linesOf(assessments, "se")).toEqual(linesOf(assessments, "nb"));
  });

  it("says every non-answer, who is missing and what is not confirmed", () => {
    const base = { decision: "d", date: "2026-03-02", enteredBy: "worker" } as const;
    const said = (given: Pick<Assessment, "rater" | "experienced"> & Partial<Assessment>): string =>
      linesOf([{ ...base, ...given }], "en")
        .slice(0, 5)
        .join("\n");
    const user = { rater: { role: "user" } } as const;
    expect(said({ ...user, experienced: { state: "declined", note: "tired" } })).toContain(
      "The user: did not wish to answer: “tired”\nThe worker's view is not recorded.",
    );
    const unconfirmed = {
      ...user,
      confirmedByUser: false,
      experienced: { state: "chose-not-to-take-part" },
    } as const;
    expect(said(unconfirmed)).toContain(
      "a full answer (entered by someone else, not confirmed by the user)",
    );
    const proxy = { rater: { role: "proxy" }, experienced: { state: "unknown" } } as const;
    expect(said(proxy)).toContain(
      "The user's view is not recorded. Ask the user.\nThe worker's view is not recorded.\nA proxy has answered",
    );
    const empty = { ...user, experienced: { state: "could-not" } } as const;
    expect(said({ ...empty, factors: {}, confirmedByUser: true })).toContain(
      "Who decided what (Peyrot) is not answered",
    );
    expect(said({ ...empty, wished: { state: "not-asked" } })).toContain("Wished: not asked about");
  });
});
