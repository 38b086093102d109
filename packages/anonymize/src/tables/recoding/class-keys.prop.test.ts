import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { groupKeys } from "./class-keys.ts";

const small = fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 3 })), {
  maxLength: 60,
});
// Enough different keys to make the slots grow several times.
const many = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 600, maxLength: 900 });

describe("groupKeys", () => {
  test.prop([fc.oneof(small, many), fc.boolean()])(
    "brings together what is equal in every word, and nothing else, in the order of appearance",
    (pairs, isWide) => {
      const keys = pairs.map(([left, right]) =>
        isWide ? `${String(left)} ${String(right)}` : String(left),
      );
      const words = [Int32Array.from(pairs, ([left]) => left)];
      if (isWide) words.push(Int32Array.from(pairs, ([, right]) => right));
      const { groupOf, groupCount, keys: grouped } = groupKeys(words);
      const distinct = [...new Set(keys)];
      expect(groupCount).toBe(distinct.length);
      expect([...groupOf]).toEqual(keys.map((key) => distinct.indexOf(key)));
      expect(
        Array.from(grouped[0] ?? [], (left, group) =>
          isWide ? `${String(left)} ${String(grouped[1]?.[group])}` : String(left),
        ),
      ).toEqual(distinct);
    },
  );
});
