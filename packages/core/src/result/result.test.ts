import { describe, expect, it } from "vitest";
import { formatPath } from "./format-path.ts";
import { createIssue } from "./issue.ts";
import { localizeIssue } from "./localize-issue.ts";
import { fail, resultOf, succeed } from "./result.ts";

const tooHigh = {
  code: "test.too-high",
  texts: {
    nb: "Høyst {maximum} er mulig.",
    nn: "Høgst {maximum} er mogleg.",
    en: "At most {maximum} is possible.",
  },
};
const issue = createIssue(tooHigh, ["sessions", 2, "ors"], { maximum: 10.5 });

describe("createIssue", () => {
  it("holds code, path, params and the English message of Standard Schema", () => {
    expect(issue.code).toBe("test.too-high");
    expect(issue.path).toEqual(["sessions", 2, "ors"]);
    expect(issue.message).toBe("At most 10.5 is possible.");
  });

  it("survives JSON and structured clone", () => {
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
    expect(structuredClone(issue)).toEqual(issue);
  });
});

describe("localizeIssue", () => {
  it("says it in three languages, and in bokmål where one is missing", () => {
    expect(localizeIssue(issue, "nb")).toBe("Høyst 10,5 er mulig.");
    expect(localizeIssue(issue, "nn")).toBe("Høgst 10,5 er mogleg.");
    expect(localizeIssue(issue, "en")).toBe("At most 10.5 is possible.");
    expect(localizeIssue(issue, "se")).toBe("Høyst 10,5 er mulig.");
  });

  it("takes the caller's wording by code", () => {
    const overrides = { "test.too-high": { en: "Over {maximum}." } };
    expect(localizeIssue(issue, "en", overrides)).toBe("Over 10.5.");
    expect(localizeIssue(issue, "nn", overrides)).toBe("Høgst 10,5 er mogleg.");
  });
});

describe("resultOf", () => {
  it("asks for the value only when nothing was found", () => {
    expect(resultOf([], () => 1)).toEqual(succeed(1));
    const unasked = (): never => {
      throw new Error("asked");
    };
    expect(resultOf([issue], unasked)).toEqual(fail(issue));
  });

  it("holds as many issues as there are", () => {
    const result = resultOf(
      Array.from({ length: 300_000 }, () => issue),
      () => 1,
    );
    expect(result.ok ? 0 : result.issues.length).toBe(300_000);
  });
});

describe("formatPath", () => {
  it("writes a path as a developer would reach the value", () => {
    expect(formatPath([])).toBe("");
    expect(formatPath(["sessions", 2, "ors"])).toBe("sessions[2].ors");
    expect(formatPath(["a b", 'say "x"'])).toBe('["a b"]["say \\"x\\""]');
  });
});
