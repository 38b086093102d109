import type { z } from "zod";
import { succeed, type Result } from "../result/result.ts";
import { createIssue } from "../result/issue.ts";
import { issuesFromZod } from "./issue-from-zod.ts";
import { ruleBroken } from "./structure-issues.ts";

/**
 * Checks data from outside against a schema.
 *
 * @param schema - a schema of any Medvirk package, or one's own of zod 4
 * @param data - anything, such as parsed JSON
 * @returns the typed value; or every issue found, with codes such as `schema.wrong-type`,
 *   never with the value itself
 * @example
 * ```ts
 * import { parseWith } from "@medvirk/core/schemas";
 * import { z } from "zod";
 *
 * const result = parseWith(z.strictObject({ score: z.int() }), { score: "seven" });
 * result.ok ? [] : result.issues[0].path; // => ["score"]
 * ```
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return succeed(parsed.data);
  const [first, ...rest] = parsed.error.issues.flatMap((issue) => issuesFromZod(issue));
  // A list, since a hundred thousand arguments of a call would overflow the stack.
  return { ok: false, issues: [first ?? createIssue(ruleBroken), ...rest] };
}
