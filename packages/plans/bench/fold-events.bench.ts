import { bench, describe } from "vitest";
import { foldEvents, type PlanEvent } from "../src/index.ts";

/** Synthetic: a tenth adds goals in rows, the rest change them, and the person confirms. */
function generated(count: number): readonly PlanEvent[] {
  const at = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
  const started: PlanEvent = {
    type: "started",
    id: "event-0",
    at: at(0),
    by: "worker",
    content: {
      schemaVersion: "1.0",
      id: "plan",
      status: "draft",
      parties: [
        { id: "user", role: "user" },
        { id: "worker", role: "worker" },
      ],
    },
  };
  const goals = Math.max(1, Math.floor(count / 10));
  const events: PlanEvent[] = [started];
  for (let index = 1; index < count; index += 1) {
    const goal = index % goals;
    const isNew = index <= goals;
    events.push({
      type: isNew ? "added" : "changed",
      id: `event-${String(index)}`,
      at: at(index),
      by: index % 3 === 0 ? "user" : "worker",
      entry: {
        list: "goals",
        item: {
          id: `goal-${String(goal)}`,
          level: "sub",
          text: `A step in a synthetic plan, version ${String(index)}`,
          by: "user",
          status: "active",
          lifeAreas: ["housing"],
        },
      },
    });
  }
  return events;
}

describe.each([10_000, 100_000])("%d events", (count) => {
  const events = generated(count);
  const json = JSON.stringify(events);
  const options = { iterations: 10, warmupIterations: 2, time: 0 };

  bench(
    "foldEvents",
    () => {
      if (!foldEvents(events).ok) throw new Error("the log holds together");
    },
    options,
  );

  bench(
    "JSON.parse of the same events",
    () => {
      JSON.parse(json);
    },
    options,
  );
});
