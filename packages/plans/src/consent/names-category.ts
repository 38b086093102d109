/**
 * Says whether a list of kinds of information names one, without regard to case and outer spaces.
 *
 * @internal
 */
export function namesCategory(categories: readonly string[], category: string): boolean {
  const wanted = plainCategory(category);
  return categories.some((named) => plainCategory(named) === wanted);
}

/**
 * Gives a kind of information as it is compared.
 *
 * @internal
 */
export function plainCategory(category: string): string {
  return category.trim().toLowerCase();
}
