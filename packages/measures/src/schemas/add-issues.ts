import type { Issue } from "@medvirk/core";
import type { z } from "zod";

/** Adds what holds across fields, which JSON Schema can't say, to what a schema found. @internal */
export function addIssues(issues: readonly Issue[], context: z.RefinementCtx): void {
  for (const issue of issues) {
    const { message, path } = issue;
    context.addIssue({ code: "custom", path: [...path], message, params: { issue } });
  }
}
