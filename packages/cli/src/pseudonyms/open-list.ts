import {
  createKeyList,
  openKeyList,
  readSecretKey,
  type KeyList,
  type SecretKey,
} from "@medvirk/anonymize/pseudonyms";
import { openKeyListFile } from "@medvirk/anonymize/pseudonyms/node";
import { KeyListTermsSchema } from "@medvirk/anonymize/schemas";
import { pickText, type LocalizedText, type Result } from "@medvirk/core";
import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { placeOf, readWhole } from "../io/input.ts";
import { readChecked } from "../io/read-config.ts";
import { invalidRevision, keyListBeside, missingKey } from "../issues.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type { CommandCall } from "../program/command-definition.ts";
import { optionValue, outputOption, todayOf } from "../program/shared-options.ts";
import {
  actorOf,
  keyFileOption,
  keyListOption,
  keyVariableOption,
  newOption,
  recoverOption,
  requiredValue,
  revisionOption,
} from "./pseudonymize-options.ts";

const dataWord: LocalizedText = { nb: "dataene", nn: "dataa", en: "the data" };
const keyWord: LocalizedText = { nb: "nøkkelen", nn: "nøkkelen", en: "the key" };

/**
 * Opens the key list of the call, or makes it where the call says so.
 *
 * @param call - the call
 * @param data - the file that is read
 * @returns the list, held by this process until it is closed
 * @throws an error of `unusable`: `cli.missing-option`, `cli.missing-key`, `cli.key-list-beside`,
 *   and the issues of keys, terms and key lists
 */
export async function openList(call: CommandCall, data: string): Promise<KeyList> {
  const path = requiredValue(call, keyListOption);
  await refuseBeside(call, path, data);
  const key = await readKey(call);
  const termsFile = optionValue(call, newOption);
  const terms =
    termsFile === undefined ? undefined : await readChecked(termsFile, KeyListTermsSchema, call);
  const actor = terms !== undefined || call.options[recoverOption.name] === true;
  const acting = actor ? actorOf(call) : undefined;
  const today = todayOf(call);
  const minimumRevision = minimumOf(call);
  const store = opened(path, await openKeyListFile(path));
  if (terms !== undefined && acting !== undefined) {
    return opened(path, await createKeyList(store, { key, terms, actor: acting }));
  }
  const interrupted = acting === undefined ? "refuse" : { recover: acting };
  return opened(path, await openKeyList(store, { key, today, interrupted, minimumRevision }));
}

function minimumOf(call: CommandCall): number {
  const value = optionValue(call, revisionOption) ?? "";
  if (!/^\d{1,15}$/.test(value)) throw unusable("--minimum-revision", invalidRevision);
  return Number(value);
}

function opened<T>(path: string, result: Result<T>): T {
  if (!result.ok) throw unusableFor(path, result.issues);
  return result.value;
}

async function readKey(call: CommandCall): Promise<SecretKey> {
  const file = optionValue(call, keyFileOption);
  const variable = optionValue(call, keyVariableOption) ?? "";
  const text =
    file === undefined
      ? call.surroundings.environment[variable]
      : await readWhole(file, undefined, call.surroundings);
  if (text === undefined || text === "") throw unusable("", missingKey, { variable });
  const place = file === undefined ? "--key-variable" : placeOf(file);
  return opened(place, readSecretKey(text));
}

/** Who finds the data must not find the key list beside them, nor the key beside the list. */
async function refuseBeside(call: CommandCall, path: string, data: string): Promise<void> {
  const folder = await folderOf(path);
  const say = (text: LocalizedText): string => pickText(text, call.language);
  for (const file of [data, optionValue(call, outputOption)]) {
    if (file !== undefined && file !== "-" && (await folderOf(file)) === folder) {
      throw unusable(path, keyListBeside, { what: say(dataWord) });
    }
  }
  const keyFile = optionValue(call, keyFileOption);
  if (keyFile !== undefined && keyFile !== "-" && (await folderOf(keyFile)) === folder) {
    throw unusable(path, keyListBeside, { what: say(keyWord) });
  }
}

async function folderOf(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  return realpath(folder).catch(() => folder);
}
