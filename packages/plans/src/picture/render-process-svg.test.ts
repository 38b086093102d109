import { escapeMarkup, languages, pickText } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { phases } from "../process/phases.ts";
import { renderProcessSvg } from "./render-process-svg.ts";

describe("renderProcessSvg", () => {
  it.each(languages)("names the five phases in %s, in order, and in words", (language) => {
    const drawn = renderProcessSvg({ language });
    const headings = [...drawn.matchAll(/<text class="words"[^>]*>([^<]*)/g)].map(
      ([, text]) => text,
    );
    expect(headings).toEqual(
      phases.map(({ number, name }) => `${String(number)}. ${pickText(name, language)}`),
    );
    for (const { purpose } of phases)
      expect(drawn).toContain(escapeMarkup(pickText(purpose, language)));
  });

  it("marks where we are in words, not by colour alone", () => {
    const drawn = renderProcessSvg({ language: "nb", phase: "action" });
    expect(drawn).toContain("4. handlingsfasen (her er vi)");
    expect(drawn.match(/class="goal"/g)?.length).toBe(1);
  });

  it("refuses to show an end that comes by itself", () => {
    const drawn = renderProcessSvg({ language: "en" });
    expect(drawn).toContain("Only a named human ends the plan");
    expect(drawn).toContain("No is a full answer.");
  });
});
