import { succeed } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { inspect } from "node:util";
import {
  createKeyList,
  createSecretKey,
  memoryKeyListStore,
  openKeyList,
  type KeyList,
  type KeyListTerms,
  type MemoryKeyListStore,
  type SecretKey,
} from "../../pseudonyms.ts";
import { unusedCode } from "./give-code.ts";
import { emptyContent } from "./list-content.ts";

const number = "10915596784"; // of the synthetic series
const other = "50846202355"; // of the synthetic series
const actor = {
  at: "2026-11-23T09:30:00Z",
  by: "user-7",
  role: "project-leader",
  reason: "asked for it",
};

function termsOf(more: Partial<KeyListTerms> = {}): KeyListTerms {
  return {
    schemaVersion: "0.1",
    domain: "test",
    purpose: "test",
    values: "identity-number",
    codes: "random",
    createdOn: "2026-11-23",
    retainUntil: "2027-12-31",
    roles: ["project-leader"],
    ...more,
  };
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function codesOf(result: {
  ok: boolean;
  issues?: readonly { readonly code: string }[];
}): readonly string[] {
  return result.issues?.map(({ code }) => code) ?? [];
}

interface Made {
  readonly key: SecretKey;
  readonly store: MemoryKeyListStore;
  readonly list: KeyList;
}

async function made(more: Partial<KeyListTerms> = {}): Promise<Made> {
  const key = createSecretKey();
  const store = memoryKeyListStore();
  return {
    key,
    store,
    list: valueOf(await createKeyList(store, { key, terms: termsOf(more), actor })),
  };
}

function reopened(
  records: readonly string[],
  key: SecretKey,
  more: { today?: string; recover?: boolean; minimumRevision?: number } = {},
) {
  return openKeyList(memoryKeyListStore(records), {
    key,
    today: more.today ?? "2026-11-23",
    interrupted: more.recover === true ? { recover: actor } : "refuse",
    minimumRevision: more.minimumRevision ?? 0,
  });
}

describe.each(["random", "keyed", "number"] as const)("a key list of %s codes", (codes) => {
  it("gives one value one code in every spelling, and keeps it", async () => {
    const { key, store, list } = await made({ codes });
    const code = valueOf(list.codeOf(number));
    expect(valueOf(list.codeOf("109155 96784"))).toBe(code);
    expect(valueOf(list.codeOf(other))).not.toBe(code);
    expect(list.size()).toBe(2);
    valueOf(await list.close());
    const again = valueOf(await reopened(store.records(), key));
    expect(again.knownCodeOf("109155.96784")).toBe(code);
    expect(valueOf(again.codeOf(number))).toBe(code);
    expect(again.size()).toBe(2);
  });

  it("survives another key with its codes, and gets new ones when it is keyed anew", async () => {
    const { key, store, list } = await made({ codes });
    const code = valueOf(list.codeOf(number));
    const newKey = createSecretKey();
    valueOf(await list.rotateKey(newKey, actor));
    expect(valueOf(list.codeOf(number))).toBe(code);
    expect(codesOf(await reopened(store.records(), key))).toEqual(["anonymize.wrong-key"]);
    const newest = createSecretKey();
    const newCodes = valueOf(await list.rekey(newest, actor));
    expect([...newCodes.keys()]).toEqual([code]);
    expect(newCodes.get(code)).not.toBe(code);
    expect(list.knownCodeOf(number)).toBe(newCodes.get(code));
    expect(codesOf(await list.reidentify(code, actor))).toEqual(["anonymize.unknown-code"]);
    valueOf(await list.close());
    const again = valueOf(await reopened(store.records(), newest));
    expect(valueOf(again.codeOf(number))).toBe(newCodes.get(code));
    expect(again.log().acts.map(({ act }) => act)).toEqual([
      "created",
      "key-rotated",
      "rekeyed",
      "reidentification-refused",
    ]);
  });
});

describe("re-identification", () => {
  it("is answered for a role that may, and the question is kept first", async () => {
    const { key, store, list } = await made();
    const code = valueOf(list.codeOf(number));
    expect(valueOf(await list.reidentify(code, actor))).toBe(number);
    const kept = valueOf(await reopened(store.records(), key, { recover: true }));
    expect(kept.log().acts).toMatchObject([
      { act: "created" },
      { act: "reidentified", code, by: "user-7", role: "project-leader", reason: "asked for it" },
      { act: "reopened-after-interruption" },
    ]);
  });

  it("refuses other roles, blank reasons and unknown codes, and logs what was asked", async () => {
    const { list } = await made();
    const code = valueOf(list.codeOf(number));
    const asked = async (about: string, more: object) =>
      codesOf(await list.reidentify(about, { ...actor, ...more }));
    expect(await asked(code, { role: "student" })).toEqual(["anonymize.role-not-allowed"]);
    expect(await asked(code, { reason: " " })).toEqual(["anonymize.empty-text"]);
    expect(await asked(code, { reason: undefined })).toEqual(["anonymize.empty-text"]);
    expect(await asked(code, { at: "yesterday" })).toEqual(["anonymize.invalid-time"]);
    expect(await asked(code, { at: "2026-02-30T10:00:00Z" })).toEqual(["anonymize.invalid-time"]);
    expect(await asked(number, {})).toEqual(["anonymize.unknown-code"]);
    expect(await asked(code, { at: "2028-01-01T00:00:00Z" })).toEqual(["anonymize.retention-over"]);
    const { acts } = list.log();
    expect(acts.filter(({ act }) => act === "reidentification-refused")).toHaveLength(3);
    // The number that was asked about by mistake stands nowhere.
    expect(JSON.stringify(list.log())).not.toContain(number);
  });

  it("gives nothing when the question could not be kept", async () => {
    const { list, store } = await made();
    const code = valueOf(list.codeOf(number));
    valueOf(await list.save());
    // Another writer was there in between.
    await store.append(store.records().length, ["x"]);
    expect(codesOf(await list.reidentify(code, actor))).toEqual(["anonymize.key-list-moved-on"]);
  });
});

describe("withdrawal", () => {
  it("deletes the link everywhere, keeps the code from others, and asks for no reason", async () => {
    const { key, store, list } = await made({ codes: "keyed" });
    const code = valueOf(list.codeOf(number));
    valueOf(await list.save());
    const before = list.revision();
    const { at, by, role } = actor;
    const act = valueOf(await list.withdraw(code, { at, by, role, choice: "data-deleted" }));
    expect(act).toEqual({ act: "withdrawn", at, by, role, code, choice: "data-deleted" });
    expect(list.size()).toBe(0);
    expect(codesOf(await list.reidentify(code, actor))).toEqual(["anonymize.code-withdrawn"]);
    expect(codesOf(list.codeOf(number))).toEqual(["anonymize.code-withdrawn"]);
    expect(list.revision()).toBeGreaterThan(before);
    valueOf(await list.close());
    const again = valueOf(await reopened(store.records(), key, { minimumRevision: before }));
    expect(again.knownCodeOf(number)).toBeUndefined();
    expect(again.log().acts[1]).toEqual(act);
  });
});

describe("consent and retention", () => {
  it("stand on the list, and are due after their last day", async () => {
    const { key, store, list } = await made();
    const code = valueOf(list.codeOf(number));
    const consent = { givenOn: "2026-11-20", scopes: ["interview"], until: "2027-01-31" };
    valueOf(await list.recordConsent(code, consent, actor));
    valueOf(await list.retain(code, "2027-06-30", actor));
    expect(list.due("2027-01-31")).toEqual([]);
    expect(list.due("2027-02-01")).toEqual([{ code, why: "consent-ended", until: "2027-01-31" }]);
    expect(list.due("2028-01-01").map(({ why, until }) => `${why} ${until}`)).toEqual([
      "retention-over 2027-12-31",
      "retention-over 2027-06-30",
      "consent-ended 2027-01-31",
    ]);
    valueOf(await list.close());
    const again = valueOf(await reopened(store.records(), key));
    expect(again.consentOf(code)).toEqual(consent);
    expect(codesOf(await again.reidentify(code, { ...actor, at: "2027-07-01T00:00:00Z" }))).toEqual(
      ["anonymize.retention-over"],
    );
  });

  it("refuses codes when the list is past its last day, until that is changed with a reason", async () => {
    const { key, store, list } = await made();
    valueOf(await list.close());
    const late = valueOf(await reopened(store.records(), key, { today: "2028-01-01" }));
    expect(codesOf(late.codeOf(number))).toEqual(["anonymize.retention-over"]);
    valueOf(await late.retain(null, "2028-12-31", actor));
    expect(late.codeOf(number).ok).toBe(true);
    expect(late.terms().retainUntil).toBe("2028-12-31");
  });

  it("refuses what contradicts itself", async () => {
    const { list } = await made();
    const code = valueOf(list.codeOf(number));
    const consent = { givenOn: "2026-11-20", scopes: ["interview"] };
    const recorded = async (more: object) =>
      codesOf(await list.recordConsent(code, { ...consent, ...more }, actor));
    expect(await recorded({ until: "2026-11-19" })).toEqual([
      "anonymize.consent-ends-before-start",
    ]);
    expect(await recorded({ givenOn: "20.11.2026" })).toEqual(["core.invalid-date"]);
    expect(await recorded({ scopes: [] })).toEqual(["anonymize.empty-text"]);
    expect(codesOf(await list.recordConsent("x", consent, actor))).toEqual([
      "anonymize.unknown-code",
    ]);
    expect(codesOf(await list.retain(null, "2026-11-22", actor))).toEqual([
      "anonymize.retention-before-start",
    ]);
    expect(codesOf(await list.retain("x", "2026-12-22", actor))).toEqual([
      "anonymize.unknown-code",
    ]);
  });
});

describe("destruction", () => {
  it("leaves who, when and in which role, and gives the log", async () => {
    const { key, store, list } = await made();
    const code = valueOf(list.codeOf(number));
    const log = valueOf(await list.destroy({ ...actor, reason: "secret reason" }));
    expect(log.acts.at(-1)).toMatchObject({ act: "destroyed", reason: "secret reason" });
    expect(store.records()).toHaveLength(1);
    expect(JSON.parse(store.records()[0] ?? "")).toEqual({
      format: "medvirk-key-list",
      version: "0.1",
      list: list.id,
      destroyedAt: actor.at,
      by: "user-7",
      role: "project-leader",
    });
    expect(list.knownCodeOf(number)).toBeUndefined();
    expect(codesOf(list.codeOf(number))).toEqual(["anonymize.key-list-closed"]);
    expect(codesOf(await list.reidentify(code, actor))).toEqual(["anonymize.key-list-closed"]);
    expect(codesOf(await reopened(store.records(), key))).toEqual(["anonymize.key-list-destroyed"]);
  });
});

describe("creating a list", () => {
  it("refuses terms that contradict themselves", async () => {
    const create = async (more: Partial<KeyListTerms>) =>
      codesOf(
        await createKeyList(memoryKeyListStore(), {
          key: createSecretKey(),
          terms: termsOf(more),
          actor,
        }),
      );
    expect(await create({ codes: "number", values: "text" })).toEqual([
      "anonymize.number-codes-need-numbers",
    ]);
    expect(await create({ retainUntil: "2026-11-22" })).toEqual([
      "anonymize.retention-before-start",
    ]);
    expect(await create({ retainUntil: "2027-02-29" })).toEqual(["core.invalid-date"]);
    expect(await create({ domain: " ", purpose: "\uD800" })).toEqual([
      "anonymize.empty-text",
      "anonymize.empty-text",
    ]);
  });

  it("refuses a place where something stands", async () => {
    const { store, key } = await made();
    const again = await createKeyList(store, { key, terms: termsOf(), actor });
    expect(codesOf(again)).toEqual(["anonymize.key-list-exists"]);
  });
});

describe("refuses to show anything", () => {
  it("refuses keys and values to JSON, texts, inspection and clones", async () => {
    const { list, key } = await made({ codes: "keyed" });
    valueOf(list.codeOf(number));
    valueOf(await list.save());
    const inspected = inspect(list, { showHidden: true, depth: 20, customInspect: false });
    for (const shown of [JSON.stringify(list), String(list), inspect(list), inspected]) {
      expect(shown).not.toContain(number);
      expect(shown).not.toMatch(/Uint8Array|Map\(/);
    }
    expect(JSON.stringify({ list })).toBe(`{"list":"[key list ${list.id}]"}`);
    expect(() => structuredClone(list)).toThrow();
    expect(() => structuredClone(key)).toThrow();
  });

  it("refuses values in the sealed records", async () => {
    const { list, store } = await made();
    valueOf(list.codeOf(number));
    valueOf(await list.close());
    const bytes = store.records().map((record) => Buffer.from(record, "base64").toString("latin1"));
    const text = [...store.records(), ...bytes].join("\n");
    expect(text).not.toContain(number);
  });
});

describe("what can't be read", () => {
  it("is told apart: another version, something else, a tombstone with anything in it", async () => {
    const { key, store, list } = await made();
    valueOf(await list.close());
    const [head = "", ...rest] = store.records();
    const opened = async (record: string) => codesOf(await reopened([record, ...rest], key));
    expect(await opened(head.replace('"version":"0.1"', '"version":"0.2"'))).toEqual([
      "anonymize.other-key-list-version",
    ]);
    for (const record of ["", "{", "null", "[]", '"x"', "{}", head.replace("medvirk", "other")]) {
      expect(await opened(record)).toEqual(["anonymize.not-a-key-list"]);
    }
    const tombstone = head.replace('"list"', '"destroyedAt":"Kari Nordmann","list"');
    const destroyed = await reopened([tombstone], key);
    expect(codesOf(destroyed)).toEqual(["anonymize.key-list-destroyed"]);
    expect(JSON.stringify(destroyed)).not.toContain("Nordmann");
    expect(codesOf(await reopened([head], key, { recover: true }))).toEqual([
      "anonymize.key-list-tampered",
    ]);
  });
});

describe("a code that is taken", () => {
  const content = { ...emptyContent(termsOf({ codes: "keyed" })), values: new Map([["c", "v"]]) };

  it("refuses a keyed one, and draws a random one again", () => {
    expect(codesOf(unusedCode(content, "w", () => succeed("c")))).toEqual([
      "anonymize.code-collision",
    ]);
    const drawn = ["c", "c", "d"];
    const random = { ...content, terms: termsOf({ codes: "random" }) };
    expect(unusedCode(random, "w", () => succeed(drawn.shift() ?? ""))).toEqual(succeed("d"));
  });
});

describe("one write at a time", () => {
  it("keeps all that many callers ask for at once", async () => {
    const { key, store, list } = await made({ values: "text" });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        list.codeOf(`synthetic ${String(index)}`);
        return list.save();
      }),
    );
    valueOf(await list.close());
    expect(codesOf(await list.save())).toEqual(["anonymize.key-list-closed"]);
    expect(valueOf(await reopened(store.records(), key)).size()).toBe(40);
  });

  it("takes a store that throws for one that could not write", async () => {
    const key = createSecretKey();
    const store = memoryKeyListStore();
    let isDown = false;
    const throwing = {
      ...store,
      append: (...asked: Parameters<typeof store.append>) =>
        isDown ? Promise.reject(new Error("password=hunter2")) : store.append(...asked),
    };
    const list = valueOf(await createKeyList(throwing, { key, terms: termsOf(), actor }));
    const code = valueOf(list.codeOf(number));
    isDown = true;
    const failed = await list.save();
    expect(codesOf(failed)).toEqual(["anonymize.key-list-not-written"]);
    expect(JSON.stringify(failed)).not.toContain("hunter2");
    isDown = false;
    valueOf(await list.close());
    expect(valueOf(await reopened(store.records(), key)).knownCodeOf(number)).toBe(code);
  });

  it("keeps what could not be written to be written again", async () => {
    const key = createSecretKey();
    const store = memoryKeyListStore();
    let isFull = false;
    const failing = {
      ...store,
      append: (...asked: Parameters<typeof store.append>) =>
        isFull ? store.append(-1, []) : store.append(...asked),
    };
    const list = valueOf(await createKeyList(failing, { key, terms: termsOf(), actor }));
    const code = valueOf(list.codeOf(number));
    isFull = true;
    expect((await list.save()).ok).toBe(false);
    expect((await list.close()).ok).toBe(false);
    isFull = false;
    valueOf(await list.close());
    expect(valueOf(await reopened(store.records(), key)).knownCodeOf(number)).toBe(code);
  });
});
