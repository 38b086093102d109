/**
 * Lists the properties of a JSON Schema that no description explains, in place or where `$ref`
 * leads. A property that can hold one value only, such as the mark of a union, explains itself.
 *
 * @param jsonSchema - the whole schema, with its `$defs`
 * @returns JSON pointers
 */
export function undescribedProperties(jsonSchema) {
  const found = [];
  const visit = (node, pointer) => {
    if (typeof node !== "object" || node === null) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === "examples" || keyword === "const" || keyword === "enum") continue;
      if (keyword.startsWith("x-")) continue;
      const here = `${pointer}/${keyword}`;
      if (keyword === "properties") visitProperties(value, here);
      else visit(value, here);
    }
  };
  const visitProperties = (properties, pointer) => {
    for (const [name, property] of Object.entries(properties)) {
      if (!isDescribed(property, jsonSchema)) found.push(`${pointer}/${name}`);
      visit(property, `${pointer}/${name}`);
    }
  };
  visit(jsonSchema, "#");
  return found;
}

function isDescribed(property, jsonSchema) {
  if (typeof property.description === "string" && property.description !== "") return true;
  if ("const" in property) return true;
  const { $ref } = property;
  if (typeof $ref !== "string") return false;
  const target = $ref.startsWith("#/$defs/") ? jsonSchema.$defs[$ref.slice(8)] : jsonSchema;
  return isDescribed(target, jsonSchema);
}
