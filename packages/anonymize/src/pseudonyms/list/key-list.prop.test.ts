import { fc, test } from "@fast-check/vitest";
import { beforeAll, expect } from "vitest";
import {
  createKeyList,
  createSecretKey,
  memoryKeyListStore,
  openKeyList,
  type SecretKey,
} from "../../pseudonyms.ts";
import { readLines, writeLines } from "../node/record-lines.ts";

const actor = { at: "2026-11-23T09:30:00Z", by: "user-7", role: "leader", reason: "test" };
const key: SecretKey = createSecretKey();
let whole: Buffer = Buffer.alloc(0);
let revision = 0;

/** A list of three records after its head: made, two codes, and closed. */
beforeAll(async () => {
  const store = memoryKeyListStore();
  const made = await createKeyList(store, {
    key,
    actor,
    terms: {
      schemaVersion: "0.1",
      domain: "d",
      purpose: "test",
      values: "text",
      codes: "random",
      createdOn: "2026-11-23",
      retainUntil: "2027-11-23",
      roles: ["leader"],
    },
  });
  if (!made.ok) throw new Error("made");
  for (const value of ["synthetic one", "synthetic two"]) {
    made.value.codeOf(value);
    await made.value.save();
  }
  await made.value.close();
  revision = made.value.revision();
  whole = writeLines(store.records());
});

async function opened(bytes: Buffer, recover: boolean, minimumRevision = 0): Promise<string> {
  const { records, endsInHalfRecord } = readLines(bytes);
  const store = memoryKeyListStore(records);
  const list = await openKeyList(
    { ...store, read: () => Promise.resolve({ ok: true, value: { records, endsInHalfRecord } }) },
    {
      key,
      today: "2026-11-23",
      interrupted: recover ? { recover: actor } : "refuse",
      minimumRevision,
    },
  );
  return list.ok ? `whole ${String(list.value.size())}` : list.issues[0].code;
}

test("the file of the test opens whole", async () => {
  expect(await opened(whole, false)).toBe("whole 2");
});

test.prop([fc.nat(), fc.integer({ min: 1, max: 255 })], { numRuns: 400 })(
  "refuses a list in which any byte is changed, also where it may recover",
  async (place, change) => {
    const bytes = Buffer.from(whole);
    const at = place % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ change;
    expect(await opened(bytes, false)).toMatch(/^anonymize\./);
    expect(await opened(bytes, true)).toMatch(/^anonymize\./);
  },
);

test("refuses a list in which the lowest bit of any byte is changed", async () => {
  const passed: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    if (!(await opened(bytes, true)).startsWith("anonymize.")) passed.push(at);
  }
  expect(passed).toEqual([]);
});

test("refuses a list that is cut off at any byte; recovering, gives only what was whole", async () => {
  for (let length = 0; length < whole.length; length += 1) {
    const cut = whole.subarray(0, length);
    expect(await opened(cut, false)).toMatch(/^anonymize\./);
    expect(await opened(cut, true)).toMatch(/^anonymize\.|^whole [012]$/);
    expect(await opened(cut, true, revision)).toMatch(/^anonymize\./);
  }
});

test.prop([fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "swap")])(
  "refuses a list whose records are left out, doubled or moved",
  async (one, two, what) => {
    const { records } = readLines(whole);
    const first = one % (records.length - 1);
    const second = two % (records.length - 1);
    const changed = [...records];
    if (what === "drop") changed.splice(first, 1);
    else if (what === "double") changed.splice(first, 0, records[first] ?? "");
    else if (first === second) return;
    else [changed[first], changed[second]] = [records[second] ?? "", records[first] ?? ""];
    expect(await opened(writeLines(changed), true)).toMatch(/^anonymize\./);
  },
);

test.prop([fc.uint8Array({ maxLength: 200 })])("anything else is no key list", async (bytes) => {
  expect(await opened(Buffer.from(bytes), true)).toMatch(/^anonymize\./);
});
