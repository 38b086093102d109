import { expectTypeOf, test } from "vitest";
import type { Issue } from "./issue.ts";
import { succeed, type Result } from "./result.ts";

test("a result must be looked at before its value is used", () => {
  const result = succeed(251) as Result<number>;
  // @ts-expect-error a failure has no value
  expectTypeOf(result.value).toEqualTypeOf<number>();
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
  else expectTypeOf(result.issues[0]).toEqualTypeOf<Issue>();
});

test("nothing of an issue can be changed", () => {
  expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
});
