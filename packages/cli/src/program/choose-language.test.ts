import { describe, expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

describe("chooseLanguage", () => {
  test("follows --lang wherever it stands", () => {
    expect(chooseLanguage(["--lang", "nn", "score"], { LANG: "nb_NO.UTF-8" })).toBe("nn");
    expect(chooseLanguage(["score", "x", "--lang=nb"], {})).toBe("nb");
  });

  test.each([
    [{ LC_ALL: "nn_NO.UTF-8", LANG: "en_GB" }, "nn"],
    [{ LC_ALL: "", LANG: "nb_NO" }, "nb"],
    [{ LANG: "no_NO.ISO-8859-1" }, "nb"],
    [{ LC_MESSAGES: "nb", LANG: "de_DE" }, "nb"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "C" }, "en"],
    [{}, "en"],
  ] as const)("reads the environment %j as %s", (environment, language) => {
    expect(chooseLanguage(["score"], environment)).toBe(language);
  });
});
