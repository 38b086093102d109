import { createIssue, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";

/**
 * Finds the texts that FHIR has no way of writing: control characters and broken characters.
 *
 * @param data - a document of this package
 * @returns `participation.unwritable-text` for each
 * @source HL7 FHIR R4, data type string: no characters below U+0020 but tab, line feed and carriage return
 * @internal
 */
export function findUnwritableTexts(data: unknown): readonly Issue[] {
  const found: Issue[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === "string") {
      if (isUnwritable(value)) found.push(createIssue(issues.unwritableText, path));
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

function isUnwritable(text: string): boolean {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u.test(text);
}
