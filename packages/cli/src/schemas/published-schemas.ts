import { schemaDefinitions as anonymize } from "@medvirk/anonymize/schemas";
import type { SchemaDefinition } from "@medvirk/core/schemas";
import { schemaDefinitions as measures } from "@medvirk/measures/schemas";
import { schemaDefinitions as participation } from "@medvirk/participation/schemas";
import { schemaDefinitions as plans } from "@medvirk/plans/schemas";
import { unknownSchema } from "../issues.ts";
import { unusable } from "../messages/unusable.ts";

/**
 * Lists every published schema of the packages.
 *
 * @returns the schemas, sorted by package, name and version
 */
export function publishedSchemas(): readonly SchemaDefinition[] {
  return [...measures, ...plans, ...participation, ...anonymize].sort(
    (first, second) =>
      compare(nameOf(first), nameOf(second)) || compareVersions(first.version, second.version),
  );
}

/**
 * Names a schema as the command takes it.
 *
 * @param definition - the schema
 * @returns such as `measures/episode`
 */
export function nameOf(definition: SchemaDefinition): string {
  return `${definition.package}/${definition.name}`;
}

/**
 * Finds a published schema by its name.
 *
 * @param written - `package/name`, `package/name@version`, or the id `urn:medvirk:…`
 * @returns the schema, the newest version where none is named
 * @throws an error of `unusable`: `cli.unknown-schema`
 */
export function findSchema(written: string): SchemaDefinition {
  const [name, version] = partsOf(written);
  const found = publishedSchemas().findLast(
    (one) => nameOf(one) === name && (version === undefined || one.version === version),
  );
  if (found === undefined) throw unusable("SCHEMA", unknownSchema);
  return found;
}

function partsOf(written: string): readonly [string, string | undefined] {
  const urn = /^urn:medvirk:([\w-]+):([\w-]+):([\d.]+)$/.exec(written);
  if (urn !== null) return [`${urn[1] ?? ""}/${urn[2] ?? ""}`, urn[3]];
  const at = written.indexOf("@");
  return at < 0 ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
}

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

/** 0.10 comes after 0.9. */
function compareVersions(first: string, second: string): number {
  const [firstMajor = 0, firstMinor = 0] = first.split(".").map(Number);
  const [secondMajor = 0, secondMinor = 0] = second.split(".").map(Number);
  return firstMajor - secondMajor || firstMinor - secondMinor;
}
