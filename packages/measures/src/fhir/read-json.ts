/** A JSON object that nobody has checked. */
type JsonObject = Readonly<Record<string, unknown>>;

/** Gives a field of its own of a JSON object. @internal */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Gives the elements of a list field; none where it is no list. @internal */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

/** Gives a text field. @internal */
export function textOf(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === "string" ? text : undefined;
}

/** Gives the first code of a concept in a code system. @internal */
export function codeOf(concept: unknown, system: string): string | undefined {
  const coding = listOf(concept, "coding").find((one) => fieldOf(one, "system") === system);
  return textOf(coding, "code");
}

/** Gives the text of an extension, whatever kind of text it is. @internal */
export function extensionOf(resource: unknown, url: string): string | undefined {
  const extension = listOf(resource, "extension").find((one) => fieldOf(one, "url") === url);
  return textOf(extension, "valueCode") ?? textOf(extension, "valueString");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
