/**
 * Keyed codes beside the bare HMAC of Node, in one run: the figure to hold is at least half its rate.
 * Each call makes 20,000 codes of eleven digits; the list makes and keeps them in memory.
 */
import { createHmac } from "node:crypto";
import { bench, describe } from "vitest";
import { createDateShifter } from "../src/dates.ts";
import {
  createKeyedCoder,
  createKeyList,
  createNumberCoder,
  createSecretKey,
  memoryKeyListStore,
  writeSecretKey,
} from "../src/pseudonyms.ts";

const key = createSecretKey();
const secret = Buffer.from(writeSecretKey(key), "hex");
/** Eleven digits each, made up; whether they are anyone's number plays no part. */
const numbers = Array.from({ length: 20_000 }, (_, index) => String(10_915_500_000 + index * 7));
const fitting = Array.from({ length: 200 }, () => "10915596784"); // of the synthetic series

describe("20,000 keyed codes", () => {
  const coder = createKeyedCoder({ key, domain: "bench", values: "identity-number" });
  bench("peer: createHmac('sha256', key).update(number).digest('hex')", () => {
    for (const number of numbers) createHmac("sha256", secret).update(number).digest("hex");
  });
  bench("createKeyedCoder, identity-number: read, coded, written", () => {
    for (const number of numbers) coder.codeOf(number);
  });
  bench("a new key list: keyed codes, sealed and kept in memory", async () => {
    const made = await createKeyList(memoryKeyListStore(), {
      key,
      terms: {
        schemaVersion: "0.1",
        domain: "bench",
        purpose: "bench",
        values: "identity-number",
        codes: "keyed",
        createdOn: "2026-11-23",
        retainUntil: "2027-11-23",
        roles: [],
      },
      actor: { at: "2026-11-23T09:30:00Z", by: "bench", role: "bench", reason: "bench" },
    });
    if (!made.ok) throw new Error("the list of the bench must be made");
    for (const number of numbers) made.value.codeOf(number);
    await made.value.close();
  });
});

describe("others", () => {
  const number = createNumberCoder({ key, domain: "bench" });
  bench("createNumberCoder (FF1), 200 codes", () => {
    for (const value of fitting) number.codeOf(value);
  });
  const { shift } = createDateShifter({
    key,
    domain: "bench",
    maximumDays: 180,
    keepWeekdays: true,
  });
  bench("createDateShifter, 20,000 dates", () => {
    for (const value of numbers) shift(value, "2026-11-23");
  });
});
