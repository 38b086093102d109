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
 * @param oldSchema - a JSON Schema
 * @param newSchema - a JSON Schema
 * @returns which side reads the other's documents; absent when one of them is no JSON Schema
 * @source jsoncompat 0.4.2, roles "deserializer" and "serializer"
 */
export async function compareSchemas(
  oldSchema: object,
  newSchema: object,
): Promise<SchemaComparison | undefined> {
  const wasm = createRequire(import.meta.url).resolve("jsoncompat/jsoncompat_wasm_bg.wasm");
  await init({ module_or_path: await readFile(wasm) });
  try {
    // Inside, since a schema may be nested deeper than the stack.
    const [before, after] = [withoutId(oldSchema), withoutId(newSchema)];
    return {
      newReadsOld: check_compat(before, after, "deserializer"),
      oldReadsNew: check_compat(before, after, "serializer"),
    };
  } catch {
    return undefined;
  }
}

/** The comparison stops at `$id`, which names a version and allows or forbids nothing. */
function withoutId(schema: object): string {
  return JSON.stringify({ ...schema, $id: undefined });
}
