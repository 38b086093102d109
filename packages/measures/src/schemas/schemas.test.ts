import { parseWith } from "@medvirk/core/schemas";
import { describe, expect, it } from "vitest";
import { EpisodeSchema } from "./episode/episode-schema.ts";
import { PolicySchema } from "./policy-schema.ts";

function codes(data: unknown): string {
  const result = parseWith(EpisodeSchema, data);
  return result.ok ? "ok" : [...new Set(result.issues.map(({ code }) => code))].join();
}
const episode = (answer: unknown): unknown => ({
  schemaVersion: "1.0",
  id: "synthetic-1",
  sessions: [{ date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] }],
});

describe("EpisodeSchema", () => {
  it.each([null, undefined, "", "x", 7, [], new Date(0), Number.NaN])(
    "gives an issue for %s",
    (data) => {
      expect(codes(data)).not.toBe("ok");
    },
  );

  it("names unknown fields, and never follows a prototype", () => {
    const text = '{"schemaVersion":"1.0","id":"synthetic-1","sessions":[],"__proto__":{"a":1}}';
    expect(codes(JSON.parse(text))).toBe("schema.unknown-field");
    expect(codes({ schemaVersion: "1.0", id: "synthetic-1", sessions: [], extra: 1 })).toBe(
      "schema.unknown-field",
    );
  });

  it.each([Number.NaN, null, "18,5", 18.5, -1, 401, 1e308])(
    "takes no total of %s",
    (totalTenths) => {
      expect(codes(episode({ state: "total", mode: "paper", totalTenths }))).not.toBe("ok");
    },
  );

  it("takes text in any script and with lone surrogates, and stops at 2,000 signs", () => {
    const answer = { state: "absent", reason: "other", statedBy: "self" };
    expect(codes(episode({ ...answer, note: "\uD800 <b>ord</b> كلمة" }))).toBe("ok");
    expect(codes(episode({ ...answer, note: "x".repeat(11_000_000) }))).toBe(
      "schema.text-too-long",
    );
  });

  it("gives the rules across fields their own codes and places", () => {
    const session = { date: "2026-01-12", readings: [] };
    const result = parseWith(EpisodeSchema, {
      schemaVersion: "1.0",
      id: "synthetic-1",
      sessions: [session, session],
    });
    const found = result.ok ? [] : result.issues;
    expect(found.map(({ code }) => code)).toEqual([
      "measures.session-order-missing",
      "measures.session-order-missing",
    ]);
    expect(found.at(0)?.path).toEqual(["sessions", 0, "sequence"]);
  });
});

describe("PolicySchema", () => {
  it("takes no policy without a source", () => {
    const { success } = PolicySchema.safeParse({
      schemaVersion: "0.1",
      id: "synthetic",
      name: { nb: "Syntetisk", nn: "Syntetisk", en: "Synthetic" },
      instrument: "ors",
      cutoff: { tenths: 250, boundary: ">", origin: { kind: "stated" } },
    });
    expect(success).toBe(false);
  });
});
