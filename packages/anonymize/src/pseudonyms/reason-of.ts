/**
 * Gives the system's short name of an error, such as `ENOSPC`; its message may hold a path.
 *
 * @param error - what was caught
 * @returns the code, or `ERR`
 * @internal
 */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "ERR";
}
