import { describe, expect, it } from "vitest";
import { almAndreassen, arnstein, caveats, humerfelt, orstavik, peyrot } from "../index.ts";

/** Expectations: the lists printed in Humerfelt (2012), l. 1598-1724 and 1732-1771, in their order. */
const bokmal = (model: { members: readonly { label: { nb: string } }[] }): readonly string[] =>
  model.members.map(({ label }) => label.nb);

describe("the models", () => {
  it("gives Arnstein's eight rungs from the bottom, in three groups", () => {
    expect(bokmal(arnstein)).toEqual([
      "Manipulasjon",
      "Terapi",
      "Informasjon",
      "Konsultasjon",
      "Rådgivning",
      "Partnerskap",
      "Delegert makt",
      "Borgerstyring",
    ]);
    expect(arnstein.members.map(({ group }) => group)).toEqual([
      "non-participation",
      "non-participation",
      "tokenism",
      "tokenism",
      "tokenism",
      "citizen-power",
      "citizen-power",
      "citizen-power",
    ]);
  });

  it("gives Humerfelt's five positions, the first of them contested", () => {
    expect(bokmal(humerfelt)).toEqual([
      "Informasjon",
      "Konsultasjon",
      "Partnerskap",
      "Delegasjon",
      "Brukerstyring",
    ]);
    expect(humerfelt.members.map(({ flag }) => flag?.id)).toEqual([
      "information-contested",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("gives Peyrot's five factors in the printed order", () => {
    expect(bokmal(peyrot)).toEqual([
      "Å bestemme om et problem eksisterer",
      "Å definere hva problemet gjelder",
      "Å avgjøre om det skal gjøres noe med problemet",
      "Å velge mellom ulike former for hjelp",
      "Å initiere, vedlikeholde eller avslutte kontakten",
    ]);
  });

  it("gives Alm Andreassen's five phases, the earliest first", () => {
    expect(bokmal(almAndreassen)).toEqual([
      "Ved problemdefinering",
      "I planlegging og utredning",
      "Når beslutninger fattes",
      "I gjennomføringen",
      "Ved evaluering",
    ]);
  });

  it("gives Ørstavik two poles and nothing between", () => {
    expect([orstavik.kind, orstavik.members.length]).toEqual(["poles", 2]);
  });

  it("carries the seven caveats on every model, each with its passage", () => {
    expect(caveats.map(({ citation }) => citation.locator)).toEqual([
      "l. 1732",
      "l. 1732-1740",
      "l. 1740-1746",
      "l. 1746-1750",
      "l. 1750-1754",
      "l. 1756-1765",
      "l. 1765-1771",
    ]);
    for (const model of [arnstein, humerfelt, orstavik, peyrot, almAndreassen]) {
      expect(model.caveats).toBe(caveats);
    }
  });

  it("says of every model that the original was not read", () => {
    for (const { citations } of [arnstein, humerfelt, orstavik, peyrot, almAndreassen]) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { note } of citations) expect(note?.en).toContain("the original was not read");
    }
  });

  it("has ids that are unique in each model", () => {
    for (const { members } of [arnstein, humerfelt, orstavik, peyrot, almAndreassen]) {
      expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
    }
  });
});
