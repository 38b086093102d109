import { describe, expect, test } from "vitest";
import type { CheckReport } from "./finding.ts";
import { toJUnit } from "./to-junit.ts";
import { toSarif } from "./to-sarif.ts";

const report: CheckReport = {
  tool: "medvirk validate",
  version: "0.1.0",
  files: ["a b.jsonl", "c.json"],
  findings: [
    {
      file: "a b.jsonl",
      line: 3,
      path: ["sessions", 0],
      code: "schema.unknown-field",
      level: "error",
      message: 'No <field> "x" & y',
    },
    { file: "a b.jsonl", path: [], code: "x.hint", level: "hint", message: "Hint" },
  ],
};

describe("toSarif", () => {
  // The required properties of sarifLog, run, tool, result and location in SARIF 2.1.0, section 3.
  test("has what SARIF 2.1.0 requires", () => {
    const log: unknown = JSON.parse(toSarif(report));
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "medvirk validate", rules: [{ id: "schema.unknown-field" }, {}] },
          },
          results: [
            {
              ruleId: "schema.unknown-field",
              ruleIndex: 0,
              level: "error",
              message: { text: 'No <field> "x" & y' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "a%20b.jsonl" },
                    region: { startLine: 3 },
                  },
                  logicalLocations: [{ fullyQualifiedName: "sessions[0]" }],
                },
              ],
            },
            { level: "note" },
          ],
        },
      ],
    });
  });
});

describe("toJUnit", () => {
  test("has a case a file, and escapes what it holds", () => {
    const xml = toJUnit(report);
    expect(xml).toContain('<testsuite name="medvirk validate" tests="2" failures="1" errors="0">');
    expect(xml).toContain('<testcase name="c.json" classname="medvirk validate" />');
    expect(xml).toContain("No &lt;field&gt; &quot;x&quot; &amp; y");
  });
});
