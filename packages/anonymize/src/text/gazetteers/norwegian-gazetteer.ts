import { MedvirkError } from "@medvirk/core";
import { damagedModel } from "../../issues-text.ts";
import { base64Bytes } from "../binary/base64-bytes.ts";
import { readAutomaton } from "./automaton-format.ts";
import { type Gazetteer, gazetteerOf } from "./gazetteer.ts";
import { norwegianData } from "./norwegian-data.ts";

/**
 * Gives the lists of names that come with the package: first names and surnames in use in Norway
 * and elsewhere, Norwegian places and the countries of the world.
 *
 * @returns the gazetteer the model was trained with
 * @throws MedvirkError where the package itself is damaged
 * @source fakerphp/faker 1.20 (MIT), @faker-js/faker 10.6.0 (MIT), norway-postal-codes 3.3.0
 * (MIT), Unicode CLDR (Unicode licence), and a list written by hand; read 2026-11-23
 * @example
 * ```ts
 * import { nameClasses, norwegianGazetteer } from "@medvirk/anonymize/text/gazetteers";
 *
 * const classes = norwegianGazetteer().classesOf("ingrid");
 * (classes & nameClasses.norwegianFirstName) !== 0; // => true
 * ```
 */
export function norwegianGazetteer(): Gazetteer {
  const automaton = readAutomaton(base64Bytes(norwegianData));
  if (automaton === undefined) throw new MedvirkError(damagedModel.code, damagedModel.texts.en);
  return gazetteerOf(automaton);
}
