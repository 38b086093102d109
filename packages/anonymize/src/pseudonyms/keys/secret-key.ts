import { MedvirkError } from "@medvirk/core";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A secret of 32 bytes that shows nothing of itself: printed, inspected, written as JSON or cloned
 * it is its id, or nothing. It is used through the functions that take a key.
 */
export interface SecretKey {
  /** Names the key in key lists: sixteen signs that follow from the key and tell nothing of it. */
  readonly id: string;
  /** Overwrites the secret in memory; the key can't be used again. */
  readonly destroy: () => void;
  readonly toJSON: () => string;
  readonly toString: () => string;
}

/** What a key is used for; each use gets bytes of its own, so that none tells of another. */
export type KeyPurpose = "key-id" | "codes" | "numbers" | "dates" | "seal" | "write";

/** Where the bytes are reached: a function, since `util.inspect` can't look into one. */
const inside = "medvirk.secret-key";

interface OpenKey extends SecretKey {
  readonly [inside]: (purpose: KeyPurpose, context: string) => Uint8Array;
}

/**
 * Wraps 32 bytes as a key; the caller's bytes are copied.
 *
 * @param bytes - 32 bytes of secure chance
 * @returns the key
 * @internal
 */
export function secretKeyOf(bytes: Uint8Array): SecretKey {
  let secret: Uint8Array | undefined = Uint8Array.from(bytes);
  const bytesFor = (purpose: KeyPurpose, context: string): Uint8Array => {
    if (secret === undefined) {
      throw new MedvirkError(
        "anonymize.key-destroyed",
        "Read the key again; this one is destroyed.",
      );
    }
    if (purpose === "write") return Uint8Array.from(secret);
    return hkdf(sha256, secret, undefined, utf8ToBytes(`medvirk/${purpose}/1\0${context}`), 32);
  };
  const id = bytesToHex(bytesFor("key-id", "").subarray(0, 8));
  const shown = (): string => `[secret key ${id}]`;
  const key = {
    id,
    destroy: () => {
      secret?.fill(0);
      secret = undefined;
    },
    toJSON: shown,
    toString: shown,
    [Symbol.for("nodejs.util.inspect.custom")]: shown,
    [inside]: bytesFor,
  };
  return Object.defineProperty(key, inside, { enumerable: false });
}

/**
 * Derives the bytes for one use of a key.
 *
 * @param key - a key of this package
 * @param purpose - what the bytes are for
 * @param context - what tells this use from others, such as the domain of the codes
 * @returns 32 bytes, by HKDF with SHA-256; those of the key itself for `write`
 * @throws MedvirkError `anonymize.key-missing` when it isn't a key, `anonymize.key-destroyed`
 * @source RFC 5869 (HKDF), as done by @noble/hashes
 * @internal
 */
export function deriveBytes(key: SecretKey, purpose: KeyPurpose, context = ""): Uint8Array {
  if (!isOpenKey(key)) {
    throw new MedvirkError(
      "anonymize.key-missing",
      "Give a key from createSecretKey or readSecretKey: a code without a key is an unkeyed hash, " +
        "which anyone undoes by trying every number.",
    );
  }
  return key[inside](purpose, context);
}

function isOpenKey(key: unknown): key is OpenKey {
  return typeof key === "object" && key !== null && inside in key;
}
