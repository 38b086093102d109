/**
 * Lists the fields of a JSON Schema, nested ones by their path.
 *
 * @param {object} schema - a self-contained schema, as the packages publish them
 * @returns {{ path: string, type: string, required: boolean, description: string }[]}
 */
export function fieldsOf(schema) {
  const rows = [];
  const resolve = (node) => {
    const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? "")?.[1];
    if (name === undefined) return node;
    const { $ref, ...own } = node;
    return { ...resolve(schema.$defs[name]), ...own, definition: name };
  };

  const visit = (given, path, open) => {
    const node = resolve(given);
    if (node.definition !== undefined && open.includes(node.definition)) return;
    const inside = node.definition === undefined ? open : [...open, node.definition];
    if (isLocalizedText(node)) return;
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const at = path === "" ? key : `${path}.${key}`;
      const field = resolve(property);
      rows.push({
        path: at,
        type: typeOf(field, resolve),
        required: (node.required ?? []).includes(key),
        description: field.description ?? "",
      });
      visit(property, at, inside);
    }
    if (typeof node.items === "object") visit(node.items, `${path}[]`, inside);
    if (typeof node.additionalProperties === "object") {
      visit(node.additionalProperties, `${path}{}`, inside);
    }
    for (const option of node.anyOf ?? node.oneOf ?? []) {
      visit(option, `${path}${variant(resolve(option), resolve)}`, inside);
    }
  };
  visit(schema, "", []);
  return rows;
}

function typeOf(field, resolve) {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum !== undefined)
    return field.enum.map((value) => JSON.stringify(value)).join(" or ");
  const options = field.anyOf ?? field.oneOf;
  if (options !== undefined) {
    return [...new Set(options.map((option) => typeOf(resolve(option), resolve)))].join(" or ");
  }
  if (isLocalizedText(field)) return "text in nb, nn, en";
  if (field.type === "array") {
    return `list of ${typeof field.items === "object" ? typeOf(resolve(field.items), resolve) : "values"}`;
  }
  if (field.format === "date") return "day";
  return [field.type ?? "any", limits(field)].filter(Boolean).join(" ");
}

/** The limits of a number; those that only say "a safe integer" tell a reader nothing. */
function limits({ minimum, maximum }) {
  const low = minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const high = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (low === undefined && high === undefined) return "";
  if (low === undefined) return `up to ${high}`;
  return high === undefined ? `from ${low}` : `${low}–${high}`;
}

/** Names an alternative by the constant field that tells it from the others. */
function variant(option, resolve) {
  for (const [key, property] of Object.entries(option.properties ?? {})) {
    const { const: value } = resolve(property);
    if (value !== undefined) return `(${key} ${JSON.stringify(value)})`;
  }
  return "";
}

function isLocalizedText({ properties }) {
  return properties !== undefined && "nb" in properties && "nn" in properties && "en" in properties;
}
