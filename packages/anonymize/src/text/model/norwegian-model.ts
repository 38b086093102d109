import { base64Bytes } from "../binary/base64-bytes.ts";
import { norwegianData } from "./norwegian-data.ts";

/**
 * Gives the model of names for bokmål and nynorsk that comes with the package, as bytes.
 *
 * It was trained by `training/train-model.mjs` on the training part of NorNE and on made-up notes.
 * Its figures and what it is weak at stand in the model card.
 *
 * @returns the bytes to give to `loadModel`
 * @source NorNE, Language Technology Group of the University of Oslo, annotations CC0, commit
 * bd311de, read 2026-11-23
 * @example
 * ```ts
 * import { norwegianModelBytes } from "@medvirk/anonymize/text/model";
 *
 * norwegianModelBytes().length > 100_000; // => true
 * ```
 */
export function norwegianModelBytes(): Uint8Array {
  return base64Bytes(norwegianData);
}
