import type { Issue } from "@medvirk/core";
import type { AgeGroup, Episode, Origin, Setting } from "../schemas/types.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { fieldOf, listOf, textOf } from "./read-json.ts";
import { isOpaque, notUnderstood } from "./read-who.ts";

/** What a Bundle says of the course as a whole, and what is wrong with it. */
export interface ReadHead extends Omit<Episode, "schemaVersion" | "sessions"> {
  readonly issues: readonly Issue[];
}

/**
 * Reads what a Bundle says of the course as a whole.
 *
 * @param bundle - parsed JSON from anywhere
 * @returns the fields of an episode but its sessions, and what is wrong with them
 * @internal
 */
export function readHead(bundle: unknown): ReadHead {
  const tags = listOf(fieldOf(bundle, "meta"), "tag");
  const codesOf = (system: string): readonly string[] =>
    tags.flatMap((tag) => (fieldOf(tag, "system") === system ? [textOf(tag, "code") ?? ""] : []));
  const id = textOf(fieldOf(bundle, "identifier"), "value") ?? "";
  const [version = "1.0"] = codesOf(fhirSystems.episodeVersion);
  const [ageGroup] = codesOf(fhirSystems.ageGroup);
  const [origin] = codesOf(fhirSystems.origin);
  const [aim] = codesOf(fhirSystems.aim);
  const given = codesOf(fhirSystems.setting);
  const settings = given.filter(isSetting);
  const isNone = given.length === 1 && given[0] === "none";
  const tag = ["meta", "tag"];
  const expected: readonly (readonly [boolean, string, readonly string[]])[] = [
    [textOf(bundle, "resourceType") === "Bundle", "Bundle", ["resourceType"]],
    [isOpaque(id), "1–64 A–Z a–z 0–9 _ . -", ["identifier", "value"]],
    [version === "1.0", "episode-version: 1.0", tag],
    [isOrAbsent(ageGroup, isAgeGroup), "age-group: child, adolescent, adult", tag],
    [isOrAbsent(origin, isOrigin), "origin: own-request, concern, duty-to-attend", tag],
    [isOrAbsent(aim, isAim), "aim: change, maintenance", tag],
    [isNone || (settings.length === given.length && given.length <= 4), "setting", tag],
  ];
  return {
    id,
    ...(isAgeGroup(ageGroup) ? { ageGroup } : {}),
    ...(isOrigin(origin) ? { origin } : {}),
    ...(given.length > 0 ? { settings } : {}),
    ...(isAim(aim) ? { aim } : {}),
    issues: expected.flatMap(([holds, what, path]) => (holds ? [] : [notUnderstood(what, path)])),
  };
}

function isOrAbsent(code: string | undefined, is: (code: string) => boolean): boolean {
  return code === undefined || is(code);
}

/** Says whether a code is an age group. @internal */
export function isAgeGroup(code: string | undefined): code is AgeGroup {
  return code === "child" || code === "adolescent" || code === "adult";
}

function isAim(code: string | undefined): code is Episode["aim"] & string {
  return code === "change" || code === "maintenance";
}

function isOrigin(code: string | undefined): code is Origin {
  const origins: Readonly<Record<Origin, true>> = {
    "own-request": true,
    concern: true,
    "duty-to-attend": true,
  };
  return code !== undefined && Object.hasOwn(origins, code);
}

function isSetting(code: string): code is Setting {
  const settings: Readonly<Record<Setting, true>> = {
    "fixed-appointments": true,
    "no-fixed-appointments": true,
    "home-based": true,
    inpatient: true,
  };
  return Object.hasOwn(settings, code);
}
