import { describe, expect, it } from "vitest";
import { cell, pathCode } from "../docs/generate/markdown.mjs";
import { fieldsOf } from "../docs/generate/schema-fields.mjs";
import { withoutTwin } from "./docs/serve-site.mjs";

describe("pages and their twins", () => {
  it("names the pages that lack their twin, in either language", () => {
    expect(withoutTwin(["/", "/nb/", "/start", "/nb/start", "/rules", "/nb/kilder"])).toEqual([
      "/rules",
      "/nb/kilder",
    ]);
  });

  it("asks for no twin of the reference, the decision records and the page for a missing page", () => {
    expect(withoutTwin(["/404", "/reference/core/", "/decisions/0001-npm-workspaces"])).toEqual([]);
  });
});

describe("the fields of a schema", () => {
  const text = { type: "object", properties: { nb: {}, nn: {}, en: {} } };

  it("lists nested fields by path, and an alternative by the constant that marks it", () => {
    const schema = {
      properties: {
        name: text,
        readings: {
          type: "array",
          items: {
            anyOf: [
              {
                properties: { state: { const: "total" }, tenths: { type: "integer", minimum: 0 } },
              },
              {
                properties: { state: { const: "absent" }, day: { type: "string", format: "date" } },
              },
            ],
          },
        },
      },
      required: ["name"],
    };
    expect(fieldsOf(schema).map(({ path, type, required }) => [path, type, required])).toEqual([
      ["name", "text in nb, nn, en", true],
      ["readings", "list of any", false],
      ['readings[](state "total").state', '"total"', false],
      ['readings[](state "total").tenths', "integer from 0", false],
      ['readings[](state "absent").state', '"absent"', false],
      ['readings[](state "absent").day', "day", false],
    ]);
  });

  it("follows a definition, and ends where a definition holds itself", () => {
    const schema = {
      properties: { goal: { $ref: "#/$defs/goal" } },
      $defs: {
        goal: {
          type: "object",
          properties: { parts: { type: "array", items: { $ref: "#/$defs/goal" } } },
        },
      },
    };
    expect(fieldsOf(schema).map(({ path, type }) => [path, type])).toEqual([
      ["goal", "object"],
      ["goal.parts", "list of object"],
    ]);
  });
});

describe("text in generated pages", () => {
  it("holds no markup, table or template of its own", () => {
    expect(cell("<b> {{ x }} a|b *c*\nd")).toBe("&lt;b> &#123;&#123; x }} a\\|b \\*c\\* d");
    expect(pathCode('a.b[](state "x").c')).toBe(
      '<code>a<wbr>.b\\[\\]<wbr>(state "x")<wbr>.c</code>',
    );
  });
});
