const MARKER = Symbol.for("medvirk.error");

/**
 * Thrown for misuse by the programmer, never for bad data.
 *
 * Copies of the package, and ESM beside CommonJS, each have a class of their own;
 * `MedvirkError.isInstance` knows an error of any of them.
 */
export class MedvirkError extends Error {
  override readonly name = "MedvirkError";
  /** Stable and documented, `<package>.<kebab-case>`. */
  readonly code: string;

  /**
   * @param code - stable code, `<package>.<kebab-case>`
   * @param message - what was misused and how to call it instead; never a person's data
   */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    Object.defineProperty(this, MARKER, { value: true });
  }

  /**
   * Says whether a caught value is a `MedvirkError` of any copy of the package.
   *
   * @param value - anything that was caught
   * @returns true for a `MedvirkError`
   * @example
   * ```ts
   * import { MedvirkError } from "@medvirk/core";
   *
   * MedvirkError.isInstance(new MedvirkError("example.misuse", "Give a day.")); // => true
   * MedvirkError.isInstance(new Error("other")); // => false
   * ```
   */
  static isInstance(value: unknown): value is MedvirkError {
    return typeof value === "object" && value !== null && MARKER in value;
  }
}
