/**
 * Says whether two values are the same as JSON would write them, whatever the order of fields.
 *
 * @internal
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [fieldsOf(one), fieldsOf(other)];
  return (
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && isSame(value, second.get(key)))
  );
}

/** A field that is undefined is absent. */
function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  const fields: readonly [string, unknown][] = Object.entries(value);
  return new Map(fields.filter(([, inner]) => inner !== undefined));
}
