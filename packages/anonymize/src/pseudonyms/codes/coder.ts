import { MedvirkError, type Result } from "@medvirk/core";
import type { ValueKind } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { SecretKey } from "../keys/secret-key.ts";

/** How codes are made from values. */
export interface CoderOptions {
  readonly key: SecretKey;
  /**
   * What the codes are for, such as `evaluation-2026`: the same value gets unrelated codes in
   * different domains.
   */
  readonly domain: string;
  /** What the values are; two spellings of one value get one code. */
  readonly values: ValueKind;
}

/** Gives a value its code: the same value, the same code, for whoever has the key. */
export interface Coder {
  readonly domain: string;
  /** The id of the key, which tells nothing of the key. */
  readonly keyId: string;
  /**
   * Gives the code of a value.
   *
   * @param value - what stands in the data
   * @returns the code; or why the value can't be coded, without the value
   */
  readonly codeOf: (value: string) => Result<string>;
}

/**
 * Refuses a domain that tells nothing apart.
 *
 * @param domain - the name of the domain
 * @throws MedvirkError `anonymize.domain-missing`
 * @internal
 */
export function checkDomain(domain: string): void {
  if (typeof domain === "string" && domain.trim() !== "" && !/\p{Cs}/u.test(domain)) return;
  throw new MedvirkError(
    "anonymize.domain-missing",
    "Name the domain that the codes are for, such as a project: it keeps domains from being linked.",
  );
}
