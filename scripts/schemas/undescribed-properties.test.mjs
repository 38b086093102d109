import { expect, it } from "vitest";
import { undescribedProperties } from "./undescribed-properties.mjs";

it("finds a property without a description, however deep", () => {
  const schema = {
    properties: {
      kind: { const: "score" },
      day: { $ref: "#/$defs/day" },
      marks: { description: "Marks", items: { properties: { value: { type: "number" } } } },
      properties: { type: "string" },
    },
    $defs: { day: { type: "string", description: "A day" } },
    examples: [{ properties: { anything: {} } }],
  };
  expect(undescribedProperties(schema)).toEqual([
    "#/properties/marks/items/properties/value",
    "#/properties/properties",
  ]);
});
