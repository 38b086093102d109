import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { execPath, pid } from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import {
  createKeyList,
  createSecretKey,
  openKeyList,
  type KeyList,
  type KeyListTerms,
  type SecretKey,
} from "../../pseudonyms.ts";
import { openKeyListFile } from "./open-key-list-file.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-keys-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const actor = { at: "2026-11-23T09:30:00Z", by: "user-7", role: "leader", reason: "test" };
const terms: KeyListTerms = {
  schemaVersion: "0.1",
  domain: "test",
  purpose: "test",
  values: "text",
  codes: "random",
  createdOn: "2026-11-23",
  retainUntil: "2027-11-23",
  roles: ["leader"],
};

function valueOf<T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function codeOfOpening(path: string): Promise<string> {
  const store = await openKeyListFile(path);
  if (!store.ok) return store.issues[0].code;
  await store.value.close();
  return "opened";
}

async function created(path: string, key: SecretKey): Promise<KeyList> {
  const store = valueOf(await openKeyListFile(path));
  return valueOf(await createKeyList(store, { key, terms, actor }));
}

async function opened(path: string, key: SecretKey, recover: boolean) {
  const store = valueOf(await openKeyListFile(path));
  const interrupted = recover ? { recover: actor } : "refuse";
  return openKeyList(store, { key, today: "2026-11-23", interrupted, minimumRevision: 0 });
}

let files = 0;
function newPath(): string {
  files += 1;
  return join(folder, `list-${String(files)}.keys`);
}

describe("openKeyListFile", () => {
  it("keeps a list over runs, in a file that only its owner can read", async () => {
    const path = newPath();
    const key = createSecretKey();
    const list = await created(path, key);
    const code = valueOf(list.codeOf("synthetic one"));
    valueOf(await list.save());
    valueOf(list.codeOf("synthetic two"));
    valueOf(await list.withdraw(code, { ...actor, choice: "data-deleted" }));
    valueOf(await list.close());
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).not.toContain("synthetic");
    const again = valueOf(await opened(path, key, false));
    expect([again.size(), again.knownCodeOf("synthetic one")]).toEqual([1, undefined]);
    valueOf(await again.close());
    expect(readdirSync(folder).filter((name) => name.includes("list-1"))).toEqual(["list-1.keys"]);
  });

  it("refuses a second writer, and one by another name of the file", async () => {
    const path = newPath();
    const list = await created(path, createSecretKey());
    const link = `${path}.link`;
    symlinkSync(path, link);
    expect(await codeOfOpening(path)).toBe("anonymize.key-list-in-use");
    expect(await codeOfOpening(link)).toBe("anonymize.key-list-in-use");
    const child = await runChild(path);
    expect(child).toBe("anonymize.key-list-in-use\n");
    valueOf(await list.close());
    expect(await codeOfOpening(path)).toBe("opened");
  });

  it("lets go of the file when the key is wrong", async () => {
    const path = newPath();
    valueOf(await (await created(path, createSecretKey())).close());
    const wrong = await opened(path, createSecretKey(), false);
    expect(wrong).toMatchObject({ ok: false, issues: [{ code: "anonymize.wrong-key" }] });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("lets go of a lock once: later it may be another's", async () => {
    const path = newPath();
    const store = valueOf(await openKeyListFile(path));
    await store.close();
    const other = valueOf(await openKeyListFile(path));
    await store.close();
    expect(await codeOfOpening(path)).toBe("anonymize.key-list-in-use");
    await other.close();
  });

  it("takes over the lock of a dead process, and of an earlier one with the same number", async () => {
    const path = newPath();
    const dead = { pid: 2 ** 22 + 7, host: hostname(), started: "1" };
    writeFileSync(`${path}.lock`, JSON.stringify(dead));
    expect(await codeOfOpening(path)).toBe("opened");
    if (!existsSync("/proc/self/stat")) return;
    writeFileSync(`${path}.lock`, JSON.stringify({ ...dead, pid }));
    expect(await codeOfOpening(path)).toBe("opened");
  });

  it("refuses a lock that it can't judge", async () => {
    const path = newPath();
    const other = { pid: 1, host: `not-${hostname()}`, started: "1" };
    for (const content of [JSON.stringify(other), "", "{", "null"]) {
      writeFileSync(`${path}.lock`, content);
      expect(await codeOfOpening(path)).toBe("anonymize.key-list-locked");
    }
    rmSync(`${path}.lock`);
    writeFileSync(`${path}.lock`, JSON.stringify({ ...other, host: hostname(), pid: 2 ** 22 + 7 }));
    mkdirSync(`${path}.lock.takeover`);
    expect(await codeOfOpening(path)).toBe("anonymize.key-list-locked");
  });

  it("refuses a folder that isn't there, a folder in its place, and a file without anything", async () => {
    expect(await codeOfOpening(join(folder, "none", "x.keys"))).toBe("anonymize.key-list-not-read");
    const place = newPath();
    mkdirSync(place);
    const key = createSecretKey();
    expect(await opened(place, key, true)).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.key-list-not-read" }],
    });
    const empty = newPath();
    writeFileSync(empty, "");
    expect(await opened(empty, key, true)).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.key-list-interrupted" }],
    });
    const store = valueOf(await openKeyListFile(empty));
    expect(await createKeyList(store, { key, terms, actor })).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.key-list-exists" }],
    });
    expect(await opened(newPath(), key, false)).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.no-key-list" }],
    });
  });

  it("goes on after half a record, and after the zeros that a loss of power leaves", async () => {
    for (const tail of ["57", "999 AAAA", "\0\0\0\0\0\0\0"]) {
      const path = newPath();
      const key = createSecretKey();
      const list = await created(path, key);
      list.codeOf("synthetic one");
      valueOf(await list.close());
      writeFileSync(path, tail, { flag: "a" });
      expect(await opened(path, key, false)).toMatchObject({
        issues: [{ code: "anonymize.key-list-interrupted" }],
      });
      const again = valueOf(await opened(path, key, true));
      again.codeOf("synthetic two");
      valueOf(await again.close());
      const last = valueOf(await opened(path, key, false));
      expect(last.size()).toBe(2);
      valueOf(await last.close());
    }
  });

  it("writes nothing where another wrote in between", async () => {
    const path = newPath();
    const list = await created(path, createSecretKey());
    truncateSync(path, 10);
    list.codeOf("synthetic one");
    expect(await list.save()).toMatchObject({
      issues: [{ code: "anonymize.key-list-moved-on" }],
    });
    expect(statSync(path).size).toBe(10);
  });
});

/** The library in a process of its own, bundled from its source. */
async function childScript(): Promise<string> {
  const script = join(folder, "child.mjs");
  if (existsSync(script)) return script;
  const { build } = await import("esbuild");
  await build({
    stdin: { contents: childSource, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: script,
    logLevel: "error",
  });
  return script;
}

/** Adds links for ever and says each when it is kept; now and then one withdraws. */
const childSource = `
import { writeSync } from "node:fs";
import { openKeyList, readSecretKey } from "../../pseudonyms.ts";
import { openKeyListFile } from "./open-key-list-file.ts";
const [, , path, hex, run] = process.argv;
const actor = { at: "2026-11-23T09:30:00Z", by: "user-7", role: "leader", reason: "test" };
const say = (line: string) => writeSync(1, line + "\\n");
const key = readSecretKey(hex);
const store = await openKeyListFile(path);
if (!store.ok) say(store.issues[0].code);
else {
  const opened = await openKeyList(store.value, {
    key: key.value, today: "2026-11-23", interrupted: { recover: actor }, minimumRevision: 0,
  });
  if (!opened.ok) throw new Error(opened.issues[0].code);
  const list = opened.value;
  for (let number = 0; ; number += 1) {
    const value = "synthetic " + run + " " + number;
    const code = list.codeOf(value).value;
    if (!(await list.save()).ok) throw new Error("save");
    say("kept\\t" + value + "\\t" + code);
    if (number % 10 !== 9) continue;
    say("leaving\\t" + value);
    if (!(await list.withdraw(code, { ...actor, choice: "data-deleted" })).ok) throw new Error("withdraw");
    say("left\\t" + value);
  }
}
`;

const childKey = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0"; // made up

/** Runs the child; kills it at a moment of chance after it has kept something. */
async function runChild(path: string, run = "0"): Promise<string> {
  const child = spawn(execPath, [await childScript(), path, childKey, run]);
  let heard = "";
  let isDoomed = false;
  child.stdout.on("data", (chunk: Buffer) => {
    heard += chunk.toString();
    if (isDoomed || !heard.includes("kept")) return;
    isDoomed = true;
    setTimeout(() => child.kill("SIGKILL"), randomInt(60));
  });
  await new Promise((resolve) => child.on("close", resolve));
  return heard;
}

describe("a process that is killed", () => {
  it(
    "loses nothing that it has said is kept, at any of 20 moments of chance",
    { timeout: 120_000 },
    async () => {
      const path = newPath();
      const { readSecretKey } = await import("../keys/read-secret-key.ts");
      const key = valueOf(readSecretKey(childKey));
      valueOf(await (await created(path, key)).close());
      const codes = new Map<string, string>();
      const unsure = new Set<string>();
      for (let run = 0; run < 20; run += 1) {
        for (const line of (await runChild(path, String(run))).split("\n")) {
          const [what, value = "", code = ""] = line.split("\t");
          if (what === "kept" && code !== "") codes.set(value, code);
          else if (what === "leaving") unsure.add(value);
          else if (what === "left") codes.delete(value);
        }
        const list = valueOf(await opened(path, key, true));
        for (const [value, code] of codes) {
          const known = list.knownCodeOf(value);
          if (!(known === undefined && unsure.has(value)))
            expect([value, known]).toEqual([value, code]);
        }
        valueOf(await list.close());
      }
      expect(codes.size).toBeGreaterThan(20);
      expect(readdirSync(folder).filter((name) => name.includes("rewrite"))).toEqual([]);
    },
  );
});
