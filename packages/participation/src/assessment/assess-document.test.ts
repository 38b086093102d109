import { describe, expect, it } from "vitest";
import {
  assessDocument,
  localWordScale,
  migrateAssessments,
  type Assessment,
  type AssessmentsDocument,
} from "../index.ts";
import { findDocumentIssues } from "./find-document-issues.ts";

/** Synthetic. */
const own = (degree: string): Assessment => ({
  decision: "housing",
  date: "2026-03-02",
  rater: { role: "worker" },
  enteredBy: "worker",
  experienced: { state: "placed", model: "local-words", degree, evidence: "synthetic" },
});
const blank = { ...localWordScale, id: " " };
const told = (document: Pick<AssessmentsDocument, "models" | "assessments">): readonly string[] =>
  findDocumentIssues(document).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("assessDocument", () => {
  it("places on the document's own scale: active is the fourth of five words (l. 2574-2592)", () => {
    const report = assessDocument({
      schemaVersion: "0.2",
      models: [localWordScale],
      assessments: [own("active")],
    });
    expect(report).toMatchObject({
      ok: true,
      value: { decisions: [{ readings: [{ position: { position: 4, highest: 5 } }] }] },
    });
  });

  it("knows no scale that the document doesn't hold", () => {
    expect(assessDocument({ schemaVersion: "0.2", assessments: [own("active")] })).toMatchObject({
      ok: false,
      issues: [{ code: "participation.unknown-model" }],
    });
  });

  it("names every fault of every scale, and assesses nothing on them", () => {
    const report = assessDocument({
      schemaVersion: "0.2",
      models: [blank, { ...localWordScale, citations: [] }],
      assessments: [],
    });
    expect(report).toMatchObject({
      ok: false,
      issues: [
        { code: "participation.blank-text" },
        { code: "participation.model-without-source" },
      ],
    });
  });
});

describe("migrateAssessments", () => {
  const assessments = [own("active")];

  it("leaves the present version as it is, its models with it", () => {
    const present = { schemaVersion: "0.2", models: [localWordScale], assessments } as const;
    expect(migrateAssessments(present)).toBe(present);
  });

  it("lifts an older document to the present version, every assessment as it was", () => {
    const older = assessments.map((one) => ({ ...one, level: "system" as const }));
    expect(migrateAssessments({ schemaVersion: "0.1", assessments: older })).toEqual({
      schemaVersion: "0.2",
      assessments: older,
    });
  });
});

describe("findDocumentIssues", () => {
  it("finds nothing where nothing is wrong", () => {
    expect(told({ models: [localWordScale], assessments: [own("active")] })).toEqual([]);
    expect(told({ assessments: [] })).toEqual([]);
  });

  it("names each fault by its place in the document", () => {
    expect(told({ models: [localWordScale, blank], assessments: [own("unheard-of")] })).toEqual([
      "participation.blank-text models.1.id",
      "participation.unknown-degree assessments.0.experienced.degree",
    ]);
    expect(told({ models: [localWordScale, localWordScale], assessments: [] })).toEqual([
      "participation.repeated-model models.1.id",
    ]);
  });

  it("knows the models of the package without being given them", () => {
    const experienced = { ...own("partnership").experienced, model: "arnstein" };
    expect(told({ assessments: [{ ...own("partnership"), experienced }] })).toEqual([]);
  });
});
