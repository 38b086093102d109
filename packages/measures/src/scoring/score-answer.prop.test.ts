import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ors } from "../instruments/ors.ts";
import { readAnswer } from "./read-answer.ts";
import { scoreAnswer } from "./score-answer.ts";

const mark = fc.integer({ min: 0, max: 100 });

test.prop([mark, mark, mark, mark])(
  "what was written is what is added, and the parts make the whole",
  (individual, close, social, overall) => {
    const points = { individual, close, social, overall };
    const written = Object.fromEntries(
      Object.entries(points).map(([key, tenths]) => [key, String(tenths / 10).replace(".", ",")]),
    );
    const read = readAnswer({ mode: "paper", items: written }, ors);
    if (!read.ok || read.value.state !== "items") throw new Error("four marks must go through");
    expect(read.value.itemTenths).toEqual(points);
    const scored = scoreAnswer({ state: "items", mode: "paper", itemTenths: points }, ors);
    expect(scored.ok && scored.value.state === "scored" ? scored.value.totalTenths : -1).toBe(
      individual + close + social + overall,
    );
  },
);
