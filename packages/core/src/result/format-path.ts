import type { IssuePath } from "./issue.ts";

/**
 * Writes the path of an issue the way a developer would reach the value.
 *
 * @param path - keys and indexes from the root
 * @returns such as `sessions[2].items.close`; the empty text for the root
 * @example
 * ```ts
 * import { formatPath } from "@medvirk/core";
 *
 * formatPath(["sessions", 2, "items"]); // => "sessions[2].items"
 * formatPath(["columns", "native-country"]); // => "columns[\"native-country\"]"
 * ```
 */
export function formatPath(path: IssuePath): string {
  let written = "";
  for (const step of path) {
    if (typeof step === "number") written += `[${String(step)}]`;
    else if (!/^[A-Za-z_$][\w$]*$/.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
}
