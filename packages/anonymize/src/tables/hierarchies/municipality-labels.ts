export function municipalityLabels(value: string): readonly string[] | undefined {
  return /^\d{4}$/.test(value) ? [value, value.slice(0, 2), "*"] : undefined;
}
