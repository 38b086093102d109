import type { z } from "zod";
import { createIssue, type Issue, type IssueDefinition, type IssuePath } from "../result/issue.ts";
import { safeKey } from "../result/safe-key.ts";
import * as structure from "./structure-issues.ts";

/**
 * Turns an issue of zod into issues of Medvirk: stable code, three languages, no value in it.
 *
 * @param issue - an issue of zod 4
 * @param parents - the path to the value that was parsed
 * @returns one issue, or several where an alternative of a union came closest
 * @internal
 */
export function issuesFromZod(issue: z.core.$ZodIssue, parents: IssuePath = []): readonly Issue[] {
  const path = [...parents, ...issue.path.map(pathStep)];
  switch (issue.code) {
    case "invalid_type":
      return [createIssue(structure.wrongType, path, { expected: issue.expected })];
    case "unrecognized_keys":
      return issue.keys.map((key) => createIssue(structure.unknownField, [...path, safeKey(key)]));
    case "too_small":
      return [createIssue(tooSmall(issue.origin), path, { minimum: Number(issue.minimum) })];
    case "too_big":
      return [createIssue(tooBig(issue.origin), path, { maximum: Number(issue.maximum) })];
    case "not_multiple_of":
      return [createIssue(structure.notAMultiple, path, { step: issue.divisor })];
    case "invalid_format":
      return [createIssue(structure.wrongFormat, path, { format: issue.format })];
    case "invalid_value":
      return [
        createIssue(structure.unknownValue, path, { allowed: issue.values.map(String).join(", ") }),
      ];
    case "invalid_union":
      return "options" in issue
        ? [
            createIssue(structure.unknownValue, path, {
              allowed: issue.options.map(String).join(", "),
            }),
          ]
        : issuesOfClosestOption(issue.errors, path);
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((inner) => issuesFromZod(inner, path));
    case "custom":
      return [customIssue(issue, path)];
  }
}

/**
 * The option whose complaint lies deepest is the one that was meant; among those that complain at
 * once, the only one whose type fits.
 */
function issuesOfClosestOption(
  options: readonly (readonly z.core.$ZodIssue[])[],
  path: IssuePath,
): readonly Issue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.length === 0 ? 0 : Math.min(...issues.map((issue) => issue.path.length));
  const deepest = Math.max(0, ...options.map(depth));
  const closest = options.filter((issues) =>
    deepest === 0 ? !issues.some(isWrongType) : depth(issues) === deepest,
  );
  const [only] = closest;
  if (only === undefined || closest.length > 1) {
    return [createIssue(structure.noOptionMatches, path)];
  }
  return only.flatMap((issue) => issuesFromZod(issue, path));
}

function isWrongType({ code, path }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** A rule across fields puts its own issue into `params.issue`; its path is already whole. */
function customIssue(issue: z.core.$ZodIssueCustom, path: IssuePath): Issue {
  const own: unknown = issue.params?.["issue"];
  return isIssue(own) ? { ...own, path } : createIssue(structure.ruleBroken, path);
}

function isIssue(value: unknown): value is Issue {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "texts" in value &&
    "params" in value
  );
}

function tooSmall(origin: string): IssueDefinition {
  if (origin === "string") return structure.textTooShort;
  return origin === "array" || origin === "set" ? structure.listTooShort : structure.numberTooSmall;
}

function tooBig(origin: string): IssueDefinition {
  if (origin === "string") return structure.textTooLong;
  return origin === "array" || origin === "set" ? structure.listTooLong : structure.numberTooLarge;
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === "number" ? step : safeKey(String(step));
}
