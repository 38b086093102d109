import { describe, expect, test } from "vitest";
import { issuesOf } from "../messages/unusable.ts";
import { parseJson } from "./parse-json.ts";

function issueOf(text: string): unknown {
  try {
    parseJson(text, "x.json");
    return undefined;
  } catch (error) {
    return issuesOf(error)?.map(({ issue }) => ({ ...issue, texts: undefined }))[0];
  }
}

describe("parseJson", () => {
  test("names the line and the character, and quotes nothing", () => {
    const issue = issueOf('{\n  "name": "Kari",\n  "age": 3 4 }');
    expect(issue).toMatchObject({ code: "cli.invalid-json", params: { line: 3, column: 12 } });
    expect(JSON.stringify(issue)).not.toContain("Kari");
  });

  test("quotes nothing where the parser gives no position", () => {
    const said = [
      ["Kari Nordmann", 1],
      ['{"ors": NaN}', 9],
      ['{"ors": 3,5}', 11],
      ['{"ors": 3.5', 12],
      ['{"name": "Kari\tNordmann"}', 15],
      ['{"a": 1} Kari', 10],
      ["[1, ]", 5],
      ["[1}", 3],
      ['{"a": "\\x"}', 8],
      ['{"a": 01}', 7],
    ] as const;
    for (const [text, column] of said) {
      expect(issueOf(text)).toMatchObject({ code: "cli.invalid-json", params: { column } });
    }
  });

  test("finds half a character in a value or a key", () => {
    expect(issueOf('{"notes": ["ok", "\\ud83d"]}')).toMatchObject({
      code: "cli.lone-surrogate",
      path: ["notes", 1],
    });
    expect(issueOf('{"\\udc00": 1}')).toMatchObject({ code: "cli.lone-surrogate", path: [] });
    expect(parseJson('"\\ud83d\\ude00"', "x")).toBe("😀");
  });

  test("doesn't repeat a key that may be a person's data", () => {
    expect(issueOf('{"17817512399": "\\ud83d"}')).toMatchObject({ path: ["?"] });
  });

  test("finds a field that stands twice, however it is written, and no other", () => {
    expect(issueOf('{"a": [{}, {"id": 1, "\\u0069d": 2}]}')).toMatchObject({
      code: "cli.repeated-field",
      path: ["a", 1, "id"],
    });
    expect(issueOf('{"Kari": 1, "Kari": 2}')).toMatchObject({ path: ["?"] });
    expect(issueOf('{"a": {"a": "a"}, "b": ["a", "a"], "c": [{"a": 1}, {"a": 1}]}')).toBe(
      undefined,
    );
  });

  test("gets through a long number, a long text and a long list", () => {
    const long = `[${"1".repeat(1e6)}, "${"\\n".repeat(1e6)}", ${"[],".repeat(1e6)} 0]`;
    expect(issueOf(long)).toBe(undefined);
    expect(issueOf(`${long}]`)).toMatchObject({ params: { column: long.length + 1 } });
  });

  test("walks input that is nested deeper than the stack", () => {
    const deep = `${"[".repeat(100_000)}"\\ud83d"${"]".repeat(100_000)}`;
    expect(issueOf(deep)).toMatchObject({ code: "cli.lone-surrogate" });
  });
});
