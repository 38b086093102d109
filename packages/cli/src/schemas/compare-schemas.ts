import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import init, { check_compat } from "jsoncompat";

/** Whether two versions of a schema get on with each other. */
export interface SchemaComparison {
  /** A reader of the new version accepts every document of the old one. */
  readonly newReadsOld: boolean;
  /** A reader of the old version accepts every document of the new one. */
  readonly oldReadsNew: boolean;
}

/**
 * Compares two JSON Schemas.
 *
 * @param oldSchema - JSON text
 * @param newSchema - JSON text
 * @returns which side reads the other's documents; absent when one of them is no JSON Schema
 * @source jsoncompat 0.4.2, roles "deserializer" and "serializer"
 */
export async function compareSchemas(
  oldSchema: string,
  newSchema: string,
): Promise<SchemaComparison | undefined> {
  const wasm = createRequire(import.meta.url).resolve("jsoncompat/jsoncompat_wasm_bg.wasm");
  await init({ module_or_path: await readFile(wasm) });
  try {
    return {
      newReadsOld: check_compat(oldSchema, newSchema, "deserializer"),
      oldReadsNew: check_compat(oldSchema, newSchema, "serializer"),
    };
  } catch {
    return undefined;
  }
}
