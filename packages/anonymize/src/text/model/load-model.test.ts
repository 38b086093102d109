import { describe, expect, it } from "vitest";
import { norwegianGazetteer } from "../gazetteers.ts";
import { type EntityModel, loadModel, norwegianModelBytes } from "../model.ts";

const gazetteers = [norwegianGazetteer()];

function norwegianModel(): EntityModel {
  const loaded = loadModel(norwegianModelBytes(), gazetteers);
  if (!loaded.ok) throw new Error("The model of the package must load.");
  return loaded.value;
}

const model = norwegianModel();
const namesIn = (text: string, type = "person"): readonly string[] =>
  model
    .findEntities(text)
    .filter((entity) => entity.type === type)
    .map(({ start, end }) => text.slice(start, end));

describe("loadModel", () => {
  it("names the model and its version", () => {
    expect(model.id).toBe("medvirk-names");
    expect(model.version).toBe("1.0.0");
  });

  it("refuses bytes that are cut or changed, and bytes of something else", () => {
    const bytes = norwegianModelBytes();
    const codeOf = (given: Uint8Array): string | undefined => {
      const loaded = loadModel(given, gazetteers);
      return loaded.ok ? undefined : loaded.issues[0].code;
    };
    expect(codeOf(bytes.subarray(0, 1000))).toBe("anonymize.damaged-model");
    const changed = Uint8Array.from(bytes);
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    expect(codeOf(changed)).toBe("anonymize.damaged-model");
    expect(codeOf(new Uint8Array(0))).toBe("anonymize.unknown-model");
    expect(codeOf(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBe("anonymize.unknown-model");
  });
});

// Made-up sentences; no person is meant.
describe("findEntities", () => {
  it.each([
    ["I går møtte jeg Kari Lunde på kontoret.", ["Kari Lunde"]],
    ["Eg snakka med Olav Tveit om planen.", ["Olav Tveit"]],
    ["Saksbehandler Fadumo Warsame ringte Áile Gaup.", ["Fadumo Warsame", "Áile Gaup"]],
    ["Ingrids mor var med.", ["Ingrids"]],
  ])("finds the persons of %s", (text, persons) => {
    expect(namesIn(text)).toEqual(persons);
  });

  it("knows a person again by surname alone", () => {
    const text = "Møte med Per Granskogås. Etterpå dro Granskogås hjem.";
    expect(namesIn(text)).toEqual(["Per Granskogås", "Granskogås"]);
  });

  it("leaves ordinary words that are also names", () => {
    expect(namesIn("Dag for dag går det bedre, og mai er en fin måned.")).toEqual([]);
  });

  it("finds the same whatever text was read before", () => {
    const text = "Hun bor i Tromsø sammen med Erik Solli.";
    const before = model.findEntities(text);
    model.findEntities("tromsø erik solli ".repeat(300));
    expect(model.findEntities(text)).toEqual(before);
  });

  it.each([
    ["an empty text", ""],
    ["one line of digits", "1234567890".repeat(10_000)],
    ["capitals without end", "Aa ".repeat(20_000)],
    ["lone surrogates", "\ud800 Kari \udfff Lunde \ud800"],
    ["brackets", "[({".repeat(20_000)],
    ["marks and a BOM", "\ufeffA\u030Ase Lunde\r\nbor i A\u030As\u0301.\r\n"],
    ["right to left", "\u202eKari Lunde \u05d0\u05d1\u05d2"],
  ])("reads %s and keeps to its offsets", (_, text) => {
    let before = 0;
    for (const { start, end } of model.findEntities(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(text.length);
  });
});
