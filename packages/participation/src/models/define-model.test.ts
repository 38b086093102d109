import { describe, expect, it } from "vitest";
import { describeParticipation } from "../describe.ts";
import {
  almAndreassen,
  arnstein,
  assessParticipation,
  caveats,
  defineModel,
  humerfelt,
  localWordScale,
  orstavik,
  peyrot,
  placeDegree,
  type Assessment,
  type ModelDefinition,
} from "../index.ts";

const codes = (definition: ModelDefinition): readonly string[] => {
  const model = defineModel(definition);
  return model.ok ? [] : model.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const word = (id: string): ModelDefinition["members"][number] => ({
  id,
  label: { nb: id, nn: id, en: id },
});

describe("defineModel", () => {
  it("makes an ordinal model of the local words of Strømme (c. 2010), l. 2574-2592", () => {
    const scale = defineModel(localWordScale);
    if (!scale.ok) throw new Error("the example is a scale");
    expect(scale.value.members.map(({ label }) => label.nb)).toEqual([
      "Null",
      "Lite reell",
      "Middels",
      "Aktiv",
      "På topp",
    ]);
    expect(scale.value.members.map(({ definition }) => definition?.en)).toEqual([
      undefined,
      undefined,
      "The user may voice wishes; the professional decides.",
      undefined,
      undefined,
    ]);
    expect(scale.value).toMatchObject({ kind: "ordinal", version: "1", groups: [] });
    expect(scale.value.citations).toBe(localWordScale.citations);
    expect(scale.value.rule.en).toContain("a later word is more influence");
    expect(scale.value.rule.nb).toContain("et senere ord er mer innflytelse");
    expect(scale.value.rule.nn).toContain("eit seinare ord er meir innverknad");
    expect(placeDegree(scale.value, "active")).toMatchObject({
      value: { position: 4, highest: 5 },
    });
  });

  it("refuses a scale without the seven caveats: they go with it", () => {
    const scale = defineModel(localWordScale);
    expect(scale.ok && scale.value.caveats).toBe(caveats);
  });

  it("gives a word no definition that the municipality hasn't given", () => {
    const scale = defineModel({ ...localWordScale, members: [word("low"), word("high")] });
    if (!scale.ok) throw new Error("two words are a scale");
    for (const member of scale.value.members) expect(member).not.toHaveProperty("definition");
  });

  it("says which ids are taken", () => {
    const taken = defineModel({ ...localWordScale, id: "peyrot" });
    expect(taken).toMatchObject({
      issues: [{ params: { taken: "arnstein, humerfelt, orstavik, peyrot, alm-andreassen" } }],
    });
  });

  it("refuses the id of a model of the package", () => {
    for (const { id } of [arnstein, humerfelt, orstavik, peyrot, almAndreassen]) {
      expect(codes({ ...localWordScale, id })).toEqual(["participation.model-id-taken id"]);
    }
  });

  it("refuses what has no order, no source, no name or two of the same", () => {
    const members = [word("low"), word("high")];
    expect(codes({ ...localWordScale, members })).toEqual([]);
    expect(codes({ ...localWordScale, members: [word("low")] })).toEqual([
      "participation.too-few-degrees members",
    ]);
    expect(codes({ ...localWordScale, members: [...members, word("low")] })).toEqual([
      "participation.repeated-degree members.2.id",
    ]);
    expect(codes({ ...localWordScale, members: [word(" "), word("x")] })).toEqual([
      "participation.blank-text members.0.id",
    ]);
    expect(codes({ ...localWordScale, citations: [] })).toEqual([
      "participation.model-without-source citations",
    ]);
    expect(codes({ ...localWordScale, id: " " })).toEqual(["participation.blank-text id"]);
  });

  it("lets degrees be placed on the scale, told and compared, and only there", () => {
    const scale = defineModel(localWordScale);
    if (!scale.ok) throw new Error("the example is a scale");
    const worker = (degree: string): Assessment => ({
      decision: "housing",
      date: "2026-03-02",
      rater: { role: "worker" },
      enteredBy: "worker",
      experienced: { state: "placed", model: "local-words", degree, evidence: "synthetic" },
    });
    const user: Assessment = {
      ...worker("hardly-real"),
      rater: { role: "user" },
      enteredBy: "user",
      wished: { state: "placed", model: "local-words", degree: "active" },
    };
    const report = assessParticipation([user, worker("middling")], [scale.value]);
    if (!report.ok) throw new Error("valid assessments go through");
    const [decision] = report.value.decisions;
    expect(decision?.divergences[0]?.outcome).toBe("higher");
    expect(decision?.readings[0]?.fit).toEqual({ outcome: "below" });
    expect(report.value.models).toEqual([
      {
        id: "local-words",
        version: "1",
        kind: "ordinal",
        name: localWordScale.name,
        members: scale.value.members,
        citations: localWordScale.citations,
      },
    ]);
    const told = describeParticipation(report.value, "nn");
    expect(told).toContain("Middels, nr. 3 av 5 i Lokale ord om medverknad");
    expect(told).toContain("Ønskt: Aktiv");
    expect(assessParticipation([user])).toMatchObject({
      issues: [
        { code: "participation.unknown-model", params: { allowed: "arnstein, humerfelt" } },
        { code: "participation.unknown-model" },
      ],
    });
    expect(assessParticipation([worker("partnership")], [scale.value])).toMatchObject({
      issues: [
        {
          code: "participation.degree-of-other-model",
          params: { model: "local-words", otherModel: "arnstein" },
        },
      ],
    });
  });
});
