import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { labelTable, lookUp } from "./automaton.ts";
import { automatonBytes, readAutomaton } from "./automaton-format.ts";
import { buildAutomaton } from "./build-automaton.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "å", "s", "-"),
  minLength: 1,
  maxLength: 6,
});
const list = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 63 })), { maxLength: 40 });

test.prop([list, word])("an automaton answers as a map does", (entries, asked) => {
  const words = new Map(entries);
  const automaton = buildAutomaton(words);
  const labels = labelTable(automaton.alphabet);
  const answer = (text: string): number => lookUp(automaton, labels, text, text.length);
  for (const [text, value] of words) expect(answer(text)).toBe(value);
  expect(answer(asked)).toBe(words.get(asked) ?? 0);
});

test.prop([list])("an automaton read back is the one written", (entries) => {
  const automaton = buildAutomaton(new Map(entries));
  expect(readAutomaton(automatonBytes(automaton))).toEqual(automaton);
});

test.prop([list, fc.nat(), fc.integer({ min: 1, max: 255 })])(
  "bytes with one byte changed are refused",
  (entries, place, change) => {
    const bytes = automatonBytes(buildAutomaton(new Map(entries)));
    const at = place % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ change;
    expect(readAutomaton(bytes)).toBeUndefined();
  },
);

test.prop([fc.uint8Array({ maxLength: 200 })])("any bytes are read or refused", (bytes) => {
  expect(() => readAutomaton(bytes)).not.toThrow();
});
