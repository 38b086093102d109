import { expectTypeOf, test } from "vitest";
import type { LocalizedText } from "./localized-text.ts";

test("all three languages are required, further ones are welcome", () => {
  expectTypeOf({ nb: "a", nn: "b", en: "c", se: "d" }).toExtend<LocalizedText>();
  expectTypeOf({ nb: "a", en: "c" }).not.toExtend<LocalizedText>();
});
