import { describe, expect, it } from "vitest";
import * as knowledge from "../knowledge.ts";

const lists: readonly (readonly [string, readonly knowledge.KnowledgeEntry[]])[] =
  Object.entries(knowledge);

describe("what is known of participation", () => {
  // domain/participation.md: section 1, 8, 7, 14, 9, 10, 11
  it.each([
    ["definitions", 8],
    ["participationArguments", 13],
    ["participationLevels", 3],
    ["arenas", 18],
    ["factors", 24],
    ["relationForms", 4],
    ["recognitionForms", 3],
    ["signsOfInvisibility", 5],
  ])("%s has the %i entries of its sources", (name, count) => {
    expect(lists.find(([list]) => list === name)?.[1]).toHaveLength(count);
  });

  it.each(lists)(
    "%s has ids once, texts in three languages, a source for each",
    (_name, entries) => {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, text, citations } of entries) {
        expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        for (const language of ["nb", "nn", "en"]) expect(text[language]).toMatch(/\S/);
        expect(citations.length).toBeGreaterThan(0);
        for (const { locator, verified } of citations) {
          expect(locator).toMatch(/^l\. \d/);
          expect(verified).toBe("2026-11-22");
        }
      }
    },
  );

  it("has promotion where the source has it: relation-oriented worker and user taking part", () => {
    // Humerfelt (2012), figure and text of l. 13199-13482: first and fourth form hinder.
    expect(knowledge.relationForms.map(({ participation }) => participation)).toEqual([
      "hindered",
      "partly-hindered",
      "promoted",
      "hindered",
    ]);
  });

  it("refuses to judge persons: causes lie with the service, and no list names groups of users", () => {
    expect(JSON.stringify(knowledge)).not.toMatch(
      /umotivert|urealistisk|misbruk|svake bruker|ressurssterk|unmotivated|compliance|weak user/i,
    );
  });

  it("refuses to classify: there is data to read and no function", () => {
    expect(Object.values(knowledge).every((entry) => Array.isArray(entry))).toBe(true);
  });
});
