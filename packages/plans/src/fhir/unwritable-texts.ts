import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import { unwritableText } from "../issues.ts";

/**
 * Finds the texts that FHIR has no way of writing: blank ones, and those with control characters,
 * broken characters or other blanks than space, tab and line break.
 *
 * @param data - a plan
 * @returns `plans.unwritable-text` for each
 * @source HL7 FHIR R4, data type string: no character below U+0020 but tab, line feed and carriage
 *   return, and not only whitespace
 * @internal
 */
export function findUnwritableTexts(data: unknown): readonly Issue[] {
  const found: Issue[] = [];
  const visit = (value: unknown, path: IssuePath): void => {
    if (typeof value === "string") {
      if (isUnwritable(value)) found.push(createIssue(unwritableText, path));
    } else if (Array.isArray(value)) {
      value.forEach((inner: unknown, index) => {
        visit(inner, [...path, index]);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(data, []);
  return found;
}

/** HL7's own pattern knows four blanks: a no-break space, as word processors write it, is no text. */
function isUnwritable(text: string): boolean {
  return (
    !/^[ \r\n\t\S]+$/.test(text) ||
    !/\S/.test(text) ||
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u.test(text)
  );
}
