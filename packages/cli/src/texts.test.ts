import { languages, type LocalizedText } from "@medvirk/core";
import { describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import * as issues from "./issues.ts";
import * as helpTexts from "./program/help-texts.ts";

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === "object" && value !== null && "nb" in value;
}

const texts: readonly (readonly [string, LocalizedText])[] = [
  ...Object.entries(issues).map(([name, { texts }]) => [`issues.${name}`, texts] as const),
  ...Object.entries(helpTexts).flatMap(([name, value]) =>
    isText(value)
      ? [[name, value] as const]
      : Object.entries(value).map(([key, text]) => [`${name}.${key}`, text] as const),
  ),
  ...commands.flatMap(({ name, text, arguments: values, options }) => [
    [name, text] as const,
    ...values.map((one) => [`${name} ${one.name}`, one.text] as const),
    ...options.map((one) => [`${name} --${one.name}`, one.text] as const),
  ]),
];

describe("texts of the command", () => {
  test.each(texts)("%s stands in three languages with the same places", (_, text) => {
    for (const language of languages) {
      expect(text[language]).toMatch(/\S/);
      expect(places(text[language])).toEqual(places(text.en));
    }
    expect(text.nn).not.toMatch(/\b(?:ikke|hva|hvordan|noen|en bruker)\b/);
    expect(text.nb).not.toMatch(/\b(?:ikkje|kva|korleis|nokon)\b/);
  });

  test("every issue has a stable code of the command", () => {
    for (const { code } of Object.values(issues)) expect(code).toMatch(/^cli\.[a-z0-9-]+$/);
  });

  test("every command has an example that begins with its own name", () => {
    for (const { name, examples } of commands) {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(example.startsWith(`medvirk ${name}`)).toBe(true);
    }
  });
});
