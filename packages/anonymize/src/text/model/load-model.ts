import { createIssue, fail, type Result, succeed } from "@medvirk/core";
import { damagedModel, unknownModel } from "../../issues-text.ts";
import type { Gazetteer } from "../gazetteers/gazetteer.ts";
import type { EntityModel } from "./entity-model.ts";
import { createEntityFinder } from "./find-entities.ts";
import { readWeights } from "./weights-format.ts";

/**
 * Loads a model from its bytes.
 *
 * @param bytes - what `norwegianModelBytes()` gives, or the bytes of a model trained by the script
 * of the package
 * @param gazetteers - the lists the model was trained with, and your own beside them
 * @returns the model; else an issue `anonymize.damaged-model` (cut or changed) or
 * `anonymize.unknown-model` (something else, or another version of the format)
 * @example
 * ```ts
 * import { norwegianGazetteer } from "@medvirk/anonymize/text/gazetteers";
 * import { loadModel, norwegianModelBytes } from "@medvirk/anonymize/text/model";
 *
 * const loaded = loadModel(norwegianModelBytes(), [norwegianGazetteer()]);
 * const model = loaded.ok ? loaded.value : undefined;
 * model?.findEntities("I dag snakket jeg med Kari Lunde.").length; // => 1
 * ```
 */
export function loadModel(
  bytes: Uint8Array,
  gazetteers: readonly Gazetteer[],
): Result<EntityModel> {
  const weights = readWeights(bytes);
  if (weights === "damaged") return fail(createIssue(damagedModel));
  if (weights === "unknown") return fail(createIssue(unknownModel));
  const { id, version } = weights;
  return succeed({ id, version, findEntities: createEntityFinder(weights, gazetteers) });
}
