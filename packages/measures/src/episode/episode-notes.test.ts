import { describe, expect, it } from "vitest";
import { nhsYoungPeople } from "../policies/nhs-young-people.ts";
import type { Episode, Reading } from "../schemas/types.ts";
import { StoredEpisodeSchema } from "../schemas/episode/episode-schema.ts";
import { assessEpisode } from "./assess-episode.ts";
import { episodeNotes } from "./episode-notes.ts";
import { migrateEpisode } from "./migrate-episode.ts";

const reading = (instrument: "ors" | "cors", totalTenths: number): Reading => ({
  instrument,
  rater: "self",
  answer: { state: "total", mode: "paper", totalTenths },
});
// A synthetic client who turns 13 between the second and the third session.
const turning: Episode = {
  schemaVersion: "1.0",
  id: "synthetic-13",
  ageGroup: "child",
  sessions: [
    { date: "2026-01-12", readings: [reading("cors", 200)] },
    { date: "2026-02-09", readings: [reading("cors", 250)] },
    { date: "2026-03-09", ageGroup: "adolescent", readings: [reading("ors", 300)] },
    { date: "2026-04-13", readings: [reading("ors", 310)] },
  ],
};

describe("a client who turns 13 mid-course", () => {
  it("gets a new series that is never paired with the old one, and a note that says so", () => {
    const result = assessEpisode(turning, [nhsYoungPeople]);
    const assessed = result.ok ? result.value : undefined;
    expect(
      assessed?.series.map(({ changeTenths, instrument }) => [instrument, changeTenths]),
    ).toEqual([
      ["cors", 50],
      ["ors", 10],
    ]);
    expect(assessed?.notes).toEqual([
      { kind: "form-changed", rater: "self", from: "cors", to: "ors", session: 3 },
    ]);
  });

  it("isn't classified by a policy for one age group when a score was given in another", () => {
    const sessions = turning.sessions.map((session) => ({
      ...session,
      readings: [reading("ors", 200)],
    }));
    const result = assessEpisode({ ...turning, sessions }, [nhsYoungPeople]);
    const series = result.ok ? result.value.series[0] : undefined;
    expect(series?.classifications[0]?.reasons).toEqual(["age-group-changed"]);
    expect(result.ok ? result.value.notes.map((note) => note.kind) : []).toEqual([
      "form-for-other-age",
      "form-for-other-age",
    ]);
  });
});

describe("episodeNotes", () => {
  it("says where less is known, and corrects no number", () => {
    const kinds = (more: Partial<Episode>): readonly string[] =>
      episodeNotes({ ...turning, sessions: [], ...more }).map(({ kind }) => kind);
    expect(kinds({})).toEqual([]);
    expect(
      kinds({ origin: "own-request", settings: ["fixed-appointments"], aim: "change" }),
    ).toEqual([]);
    expect(kinds({ origin: "concern", settings: ["inpatient", "home-based"] })).toEqual([
      "contact-not-asked-for",
      "inpatient",
      "home-based",
    ]);
    expect(kinds({ origin: "duty-to-attend", aim: "maintenance" })).toEqual([
      "duty-to-attend",
      "maintenance",
    ]);
    const answer = { state: "absent", reason: "under-influence", statedBy: "worker" } as const;
    const readings = [{ instrument: "ors", rater: "worker-estimate", answer }] as const;
    expect(kinds({ sessions: [{ date: "2026-01-12", readings }] })).toContain("under-influence");
    expect(kinds({ sessions: [{ date: "2026-01-12", readings }] })).toContain("others-answer");
  });
});

describe("two forms in the same session", () => {
  const ycors: Reading = {
    instrument: "ycors",
    rater: "self",
    answer: { state: "items", mode: "paper", itemTenths: { face: 30 } },
  };
  const kinds = (...sessions: readonly (readonly Reading[])[]): readonly unknown[] =>
    episodeNotes({
      schemaVersion: "1.0",
      id: "synthetic-2",
      sessions: sessions.map((readings, index) => ({
        date: `2026-01-0${String(index + 1)}`,
        readings,
      })),
    });

  it("are no change, in whichever order they stand", () => {
    const cors = reading("cors", 200);
    expect(kinds([cors, ycors], [cors, ycors], [ycors, cors])).toEqual([]);
    expect(kinds([cors], [ycors, cors], [cors])).toEqual([]);
  });

  it("are left behind once, when another form takes over", () => {
    expect(
      kinds([reading("cors", 200), ycors], [reading("ors", 210)], [reading("ors", 220)]),
    ).toEqual([{ kind: "form-changed", rater: "self", from: "cors", to: "ors", session: 2 }]);
  });
});

describe("migrateEpisode", () => {
  it("brings 0.1 forward and leaves the rest as it is", () => {
    const old = {
      schemaVersion: "0.1",
      id: "synthetic-1",
      ageGroup: "adult",
      sessions: [],
    } as const;
    const migrated = migrateEpisode(old);
    expect(migrated).toEqual({ ...old, schemaVersion: "1.0" });
    expect(migrateEpisode(migrated)).toBe(migrated);
    expect(StoredEpisodeSchema.safeParse(old).success).toBe(true);
    expect(StoredEpisodeSchema.safeParse({ ...old, aim: "change" }).success).toBe(false);
  });
});
