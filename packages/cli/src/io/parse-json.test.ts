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
    expect(issueOf("Kari Nordmann")).toMatchObject({ code: "cli.invalid-json", params: {} });
    expect(issueOf('{"ors": NaN}')).toMatchObject({ code: "cli.invalid-json" });
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

  test("walks input that is nested deeper than the stack", () => {
    const deep = `${"[".repeat(100_000)}"\\ud83d"${"]".repeat(100_000)}`;
    expect(issueOf(deep)).toMatchObject({ code: "cli.lone-surrogate" });
  });
});
