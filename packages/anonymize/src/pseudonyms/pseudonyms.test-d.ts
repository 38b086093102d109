import type { Result } from "@medvirk/core";
import { expectTypeOf, test } from "vitest";
import {
  createKeyedCoder,
  createNumberCoder,
  createSecretKey,
  type CoderOptions,
  type KeyList,
  type KeyListTerms,
  type SecretKey,
} from "../pseudonyms.ts";

const key = createSecretKey();

test("a code needs a key, a domain and a kind of value", () => {
  expectTypeOf(createKeyedCoder).parameter(0).toEqualTypeOf<CoderOptions>();
  // @ts-expect-error without a key it would be an unkeyed hash
  createKeyedCoder({ domain: "d", values: "text" });
  // @ts-expect-error text is no key
  createKeyedCoder({ key: "secret", domain: "d", values: "text" });
  // @ts-expect-error without a domain two uses could be linked
  createNumberCoder({ key });
});

test("a key and a list show nothing that could be read", () => {
  expectTypeOf<keyof SecretKey>().toEqualTypeOf<"id" | "destroy" | "toJSON" | "toString">();
  expectTypeOf<ReturnType<KeyList["codeOf"]>>().toEqualTypeOf<Result<string>>();
  expectTypeOf<KeyListTerms["codes"]>().toEqualTypeOf<"random" | "keyed" | "number">();
});

test("nobody finds a person without saying who, when, in which role and why", () => {
  const ask = (list: KeyList) =>
    // @ts-expect-error the reason is missing
    list.reidentify("dkzr-bmtv-hfcp-njgs-vvkb", { at: "2026-11-23T09:30:00Z", by: "a", role: "b" });
  expectTypeOf(ask).parameter(0).toEqualTypeOf<KeyList>();
});
